import { certify } from '../../../src/features/matching/engine/certificate.js';
import { Flow } from '../../../src/features/matching/engine/flow/flow.js';
import { solveFlow } from '../../../src/features/matching/engine/flow/solve-flow.js';
import { type FlowProblem } from '../../../src/features/matching/engine/problem.js';
import { type Cell, type Findings, round3 } from '../cell.js';
import { generate } from '../generate.js';
import { cpuMs, measure, once, quantile } from '../measure.js';
import { planFigures } from '../plan-figures.js';
import { random } from '../random.js';
import { roundOf } from '../round.js';
import { scorePairs } from '../score.js';

const events = 1_000;

/** What happens in a year: mostly somebody says no; sometimes somebody leaves, a seat is added, or a partner takes one more. */
const happenings = [
  'decline',
  'decline',
  'decline',
  'decline',
  'decline',
  'decline',
  'leave',
  'openSeat',
  'openSeat',
  'openSlot',
] as const;
type Happening = (typeof happenings)[number];

/** A seat that is taken, at random. */
function somebody({ pairs }: FlowProblem, flow: Flow, draw: () => number): { demand: number; partner: number } {
  const { seatStart, partner } = flow.plan();
  for (;;) {
    const demand = Math.floor(draw() * pairs.demands);
    const from = seatStart[demand]!;
    const seat = from + Math.floor(draw() * (seatStart[demand + 1]! - from));
    if (seat < seatStart[demand + 1]! && partner[seat]! >= 0) return { demand, partner: partner[seat]! };
  }
}

const mend: Readonly<Record<Happening, (flow: Flow, demand: number, partner: number) => unknown>> = {
  decline: (flow, demand, partner) => flow.decline(demand, partner),
  leave: (flow, _demand, partner) => flow.leave(partner),
  openSeat: (flow, demand) => flow.openSeat(demand),
  openSlot: (flow, _demand, partner) => flow.openSlot(partner),
};

interface Took {
  readonly what: Happening;
  readonly wall: number;
  readonly cpu: number;
}

/** How long one event takes; null when it cannot happen, for instance because there is no room for one more. */
function timed(what: Happening, work: () => unknown): Took | null {
  const before = cpuMs();
  const start = performance.now();
  try {
    work();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  const wall = performance.now() - start;
  return { what, wall, cpu: cpuMs() - before };
}

function happen(flow: Flow, problem: FlowProblem, seed: number): Took[] {
  const draw = random(99 + seed);
  const took: Took[] = [];
  while (took.length < events) {
    const { demand, partner } = somebody(problem, flow, draw);
    const what = happenings[Math.floor(draw() * happenings.length)]!;
    const one = timed(what, () => mend[what](flow, demand, partner));
    if (one) took.push(one);
  }
  return took;
}

/** A thousand events on one solved round, each mended by itself; then the result against a solve from the beginning. */
export function repair({ partners, demands, seed, kind }: Cell): Findings {
  const synth = generate(partners, demands, seed, kind);
  const problem = roundOf(synth, scorePairs(synth));
  const flow = new Flow(problem, 2).solve();
  const [first, ...took] = happen(flow, problem, seed);
  const now = flow.current();
  const check = certify(now, flow.plan(), flow.prices());
  const again = measure(() => solveFlow(now), once);
  const wall = took.map((one) => one.wall);
  const declines = took.filter(({ what }) => what === 'decline').map((one) => one.wall);
  return {
    events,
    firstMs: round3(first!.wall),
    p50Ms: round3(quantile(wall, 0.5)),
    p95Ms: round3(quantile(wall, 0.95)),
    p99Ms: round3(quantile(wall, 0.99)),
    maxMs: round3(Math.max(...wall)),
    p99CpuMs: round3(
      quantile(
        took.map(({ cpu }) => cpu),
        0.99,
      ),
    ),
    declineP50Ms: round3(quantile(declines, 0.5)),
    declineP99Ms: round3(quantile(declines, 0.99)),
    solveAgainMs: round3(again.timing.first),
    proven: check.gap === 0 && check.faults.length === 0,
    equalToAFullSolve: planFigures(now, again.result.plan).objective === check.primal,
  };
}
