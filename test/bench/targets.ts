import { type BenchRecord, figure, ofTask, sameRound } from './record.js';

/** What was promised, and what this run gives. `figure` is NaN when this run did not look. */
export interface Target {
  readonly says: string;
  readonly limit: number;
  readonly atLeast: boolean;
  readonly figure: number;
}

interface Where {
  readonly task: string;
  readonly partners: number;
  readonly demands?: number;
  readonly kind?: string;
}

const [five, twenty] = [
  { partners: 5_000, demands: 1_000 },
  { partners: 20_000, demands: 4_000 },
];

function at(records: readonly BenchRecord[], where: Where): BenchRecord[] {
  return ofTask(records, where.task).filter(
    (one) => one.partners === where.partners && (where.kind ?? one.kind) === one.kind,
  );
}

const highest = (numbers: readonly number[]): number => (numbers.length > 0 ? Math.max(...numbers) : NaN);
const lowest = (numbers: readonly number[]): number => (numbers.length > 0 ? Math.min(...numbers) : NaN);

/** The worst of all seeds. */
function most(records: readonly BenchRecord[], where: Where, name: string): number {
  return highest(at(records, where).map((one) => figure(one, name)));
}

/** How many times faster the engine is than a peer, at worst. */
function faster(
  records: readonly BenchRecord[],
  peers: readonly BenchRecord[],
  [mine, theirs]: [string, string],
): number {
  return lowest(
    peers.flatMap((peer) => {
      const own = sameRound(records, peer, 'solve');
      return own ? [figure(peer, theirs) / figure(own, mine)] : [];
    }),
  );
}

const under = (says: string, limit: number, value: number): Target => ({ says, limit, atLeast: false, figure: value });
const over = (says: string, limit: number, value: number): Target => ({ says, limit, atLeast: true, figure: value });

function speed(records: readonly BenchRecord[]): Target[] {
  const ratio = (size: typeof five, kind: string): number =>
    most(records, { task: 'solve', ...size, kind }, 'timesReadOnce');
  const highs = at(records, { task: 'highs', ...five, kind: 'base' });
  return [
    under('5,000 × 1,000 base, times the read-once limit', 15, ratio(five, 'base')),
    under('20,000 × 4,000 base, times the read-once limit', 12, ratio(twenty, 'base')),
    under('5,000 × 1,000 tight, times the read-once limit', 80, ratio(five, 'tight')),
    under('20,000 × 4,000 tight, times the read-once limit', 100, ratio(twenty, 'tight')),
    over('5,000 × 1,000 base, times faster than HiGHS LP, warm', 400, faster(records, highs, ['warmMs', 'warmMs'])),
    over('5,000 × 1,000 base, times faster than HiGHS LP, cold', 40, faster(records, highs, ['coldMs', 'coldMs'])),
    over(
      'everywhere, times faster than LEMON from arrays to plan',
      3,
      faster(records, ofTask(records, 'lemon'), ['warmMs', 'wholeMs']),
    ),
    over(
      'everywhere, times faster than LEMON without building its graph',
      3,
      faster(records, ofTask(records, 'lemon'), ['warmMs', 'solveMs']),
    ),
  ];
}

function services(records: readonly BenchRecord[]): Target[] {
  const worst = (task: string, size: { partners: number }, name: string): number =>
    most(records, { task, ...size }, name);
  return [
    under('20,000 × 4,000, score + solve + certificate, two threads, ms', 300, worst('threads', twenty, 'totalMs')),
    under('20,000 × 4,000, the engine’s peak memory, MB', 200, worst('threads', twenty, 'peakMb')),
    under('5,000 × 1,000 with quotas and hours, ms', 1_500, worst('panels', five, 'warmMs')),
    under('5,000 × 1,000 with quotas and hours, % from the bound', 0.05, worst('panels', five, 'gapPercent')),
    under('20,000 × 4,000 with quotas and hours, ms', 6_000, worst('panels', twenty, 'warmMs')),
    under('20,000 × 4,000 with quotas and hours, % from the bound', 0.05, worst('panels', twenty, 'gapPercent')),
    under('20,000 × 4,000 repair p99, ms', 1, worst('repair', twenty, 'p99Ms')),
    under('shortlist of 20,000 partners p99, ms', 2, worst('shortlist', twenty, 'p99Ms')),
    under('shortlist of 100,000 partners p99, ms', 10, worst('shortlist', { partners: 100_000 }, 'p99Ms')),
  ];
}

export const targetsOf = (records: readonly BenchRecord[]): Target[] => [...speed(records), ...services(records)];

export type Verdict = 'met' | 'missed' | 'not measured';

export function verdictOn(target: Target): Verdict {
  if (Number.isNaN(target.figure)) return 'not measured';
  return (target.atLeast ? target.figure >= target.limit : target.figure <= target.limit) ? 'met' : 'missed';
}

/** One line a target: what, how much, and whether it was kept. */
export function targetLine(target: Target): string {
  const value = Number.isNaN(target.figure) ? '–' : target.figure.toLocaleString('en', { maximumFractionDigits: 3 });
  const limit = `${target.atLeast ? '≥' : '≤'} ${target.limit.toLocaleString('en')}`;
  return `${verdictOn(target).padEnd(12)}  ${value.padStart(10)}  ${limit.padEnd(8)}  ${target.says}`;
}
