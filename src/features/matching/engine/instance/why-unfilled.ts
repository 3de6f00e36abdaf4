import { whyEmpty, type KeptOut } from '../explain/why-empty.js';
import { residualOf, type Residual } from '../explain/residual.js';
import { type Account } from './account.js';
import { type Relaxation, type Unfilled } from './answer.js';
import { costAt, type Compiled } from './compile.js';
import { type Instance } from './instance.js';
import { byDemand } from './read-pairs.js';
import { SeatingSet } from './seating-set.js';
import { type Solved } from './solve-problem.js';

/** Of each kind of change, the best few are named, and only for so many demands: the rest is said without them. */
const mostOfAKind = 3;
const mostDemands = 200;

interface Found {
  readonly compiled: Compiled;
  readonly solved: Solved;
  readonly account: Account;
  /** The floor that was kept. */
  readonly floor: number;
}

/** Why seats are empty, and which single change would fill one. Exact: each is one shortest path in the proven plan. */
export function whyUnfilled(instance: Instance, { compiled, solved, account, floor }: Found): Unfilled[] {
  const open = [...account.empty.keys()].filter((d) => account.empty[d]! > 0);
  if (open.length === 0) return [];
  const { plan, prices } = solved;
  const at = prices && residualOf(compiled.problem, plan, prices);
  const { start, rows } = byDemand(instance.pairs.demand, instance.demands.length);
  const out = keptOutBy(instance, floor);
  return open.map((d, i) => {
    const mine = rows.subarray(start[d], start[d + 1]);
    const keptOut = [...mine].flatMap((row) => out(row));
    const { id, seats } = instance.demands[d]!;
    const why = reasons(instance, { d, rows: mine, keptOut, empty: account.empty[d]! });
    const relax = at && i < mostDemands && seats > 0 ? relaxations(instance, at, { d, keptOut }) : [];
    return { demand: id, seats: account.empty[d]!, why, relax };
  });
}

/** Which single rule of the file keeps a listed pair out of the plan, if any. Locks are in. Scores carry what staying saves. */
function keptOutBy({ pairs, forbidden, locks, current, settings: { change } }: Instance, floor: number) {
  const locked = new SeatingSet(locks);
  const [banned, kept] = [new SeatingSet(forbidden), new SeatingSet(change > 0 ? current : [])];
  return (row: number): KeptOut[] => {
    const [partner, d, score] = [pairs.partner[row]!, pairs.demand[row]!, pairs.score[row]!];
    const [ban, low] = [banned.has(partner, d), score < floor];
    if (ban === low || locked.has(partner, d)) return [];
    return [{ partner, rule: ban ? 'forbidden' : 'floor', score: score + (kept.has(partner, d) ? 2 * change : 0) }];
  };
}

interface Here {
  readonly d: number;
  readonly rows: Int32Array;
  readonly keptOut: readonly KeptOut[];
  readonly empty: number;
}

function reasons(instance: Instance, { d, rows, keptOut, empty }: Here): string[] {
  const { seats, quotas } = instance.demands[d]!;
  const count = (rule: string) => keptOut.filter((one) => one.rule === rule).length;
  const others = rows.length - keptOut.length > seats - empty;
  return [
    `${rows.length} of its pairs are listed, for ${seats} seats.`,
    ...some(count('forbidden'), 'forbidden'),
    ...some(count('floor'), 'below the floor'),
    ...(others ? ['The others are worth more elsewhere, or have no room left.'] : []),
    ...(quotas.length > 0 ? ['Quotas limit who may sit here.'] : []),
  ];
}

const some = (count: number, are: string): string[] => (count > 0 ? [`${count} of them are ${are}.`] : []);

function relaxations(instance: Instance, at: Residual, { d, keptOut }: Pick<Here, 'd' | 'keptOut'>): Relaxation[] {
  const { overuse } = instance.settings;
  const locked = new Map<number, number>();
  for (const { partner } of instance.locks) locked.set(partner, (locked.get(partner) ?? 0) + 1);
  const extraCost = (p: number) => costAt(overuse, (locked.get(p) ?? 0) + at.used[p]!);
  const found = whyEmpty(at, { demand: d, extraCost, keptOut });
  if (!found) return [];
  const id = (p: number) => instance.partners[p]!.id;
  const worth = (cost: number) => (cost === 0 ? 0 : -cost);
  const more = found.oneMore
    .slice(0, mostOfAKind)
    .map(({ partner, cost }) => ({ change: 'capacity' as const, partner: id(partner), objective: worth(cost) }));
  const lifted = found.waivers.map(({ rule, best }) => ({
    change: rule === 'floor' ? ('floor' as const) : ('forbidden' as const),
    ...{ partner: id(best.partner), objective: worth(best.cost) },
  }));
  return [...more, ...lifted, ...swapOf(instance, found.swap)].sort((a, b) => b.objective - a.objective);
}

function swapOf(instance: Instance, swap: NonNullable<ReturnType<typeof whyEmpty>>['swap']): Relaxation[] {
  if (!swap) return [];
  const left = new Map<number, number>();
  for (const { demand } of swap.goes) left.set(demand, (left.get(demand) ?? 0) + 1);
  for (const { demand } of swap.comes) left.set(demand, (left.get(demand) ?? 0) - 1);
  const empties = [...left].filter(([, n]) => n > 0).map(([demand]) => instance.demands[demand]!.id);
  return [{ change: 'swap', partner: null, objective: swap.cost === 0 ? 0 : -swap.cost, empties }];
}
