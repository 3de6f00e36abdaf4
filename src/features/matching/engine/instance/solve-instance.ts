import { accountOf, type Account } from './account.js';
import { type Answer, type IdPair } from './answer.js';
import { bestFloor } from './best-floor.js';
import { canonicalHash } from './canonical-hash.js';
import { compile, type Compiled } from './compile.js';
import { clashOf, Infeasible, NotFound } from './infeasible.js';
import { type Instance, type Seating } from './instance.js';
import { clashing, solveProblem, type Solved, type SolveOptions } from './solve-problem.js';
import { blockingIn, stablePlan } from './solve-stable.js';
import { inOrder, sortInstance } from './sorted.js';
import { Stopwatch } from './stopwatch.js';
import { whyUnfilled } from './why-unfilled.js';

/**
 * Solves an instance that was read. Exact and deterministic: the same instance, however shuffled, has the same answer. Throws
 * Infeasible with quotas that, proven, no plan keeps together, NotFound when neither a plan that keeps them nor a proof was found,
 * and Cancelled when the signal says so.
 */
export async function solveInstance(given: Instance, options: SolveOptions = {}): Promise<Answer> {
  const watch = new Stopwatch(options);
  const instance = await watch.time('sort', () => sortInstance(given));
  const hash = await watch.time('hash', () => canonicalHash(instance));
  const floor = await watch.time('floor', () => floorOf(instance, options));
  const compiled = await watch.time('compile', () => compile(instance, { floor, change: instance.settings.change }));
  const solved = await watch.time('solve', () => solveWhole(instance, compiled, options));
  const stable = instance.settings.mode === 'stable';
  const free = stable
    ? await watch.time('stable', () => stablePlan(instance, compiled))
    : seatingsOf(compiled, solved.plan.partner);
  const seated = [...instance.locks, ...free].sort(inOrder);
  const account = await watch.time('check', () => accountOf(instance, seated));
  const best = { compiled, solved: stable ? { ...solved, prices: null } : solved };
  const unfilled = await watch.time('explain', () => whyUnfilled(instance, { ...best, account, floor }));
  return {
    assignment: idsOf(instance, seated),
    ...worthOf(account, compiled.constant - solved.bound, stable),
    ...{ floor: account.floor, unfilled, timing: watch.timing, hash },
    ...blockingOf(instance, seated, floor),
  };
}

async function solveWhole(instance: Instance, compiled: Compiled, options: SolveOptions): Promise<Solved> {
  const solved = await solveProblem(compiled, options);
  if (solved.broken.length === 0) return solved;
  if (!solved.hopeless) throw new NotFound();
  throw new Infeasible(
    await clashOf(instance, compiled, solved.broken, (quotas) =>
      clashing(compiled.problem, { ...compiled.rules, quotas }, options),
    ),
  );
}

function worthOf({ score, objective }: Account, bound: number, stable: boolean) {
  if (objective > bound) throw new Error('The plan is better than its own bound.');
  const certificate: Answer['certificate'] = stable ? 'stable' : objective === bound ? 'optimal' : 'within-bound';
  return { score, objective, bound, gap: bound - objective, certificate };
}

function blockingOf(instance: Instance, seated: readonly Seating[], floor: number): { blocking?: IdPair[] } {
  const blocking = blockingIn(instance, seated, floor);
  if (blocking && blocking.length > 0 && instance.settings.mode === 'stable')
    throw new Error('The stable plan is not stable.');
  return blocking ? { blocking: idsOf(instance, blocking) } : {};
}

const idsOf = ({ partners, demands }: Instance, seated: readonly Seating[]): IdPair[] =>
  seated.map(({ partner, demand }) => [partners[partner]!.id, demands[demand]!.id]);

async function floorOf(instance: Instance, options: SolveOptions): Promise<number> {
  const { floor } = instance.settings;
  if (floor !== 'max') return floor ?? 0;
  const least = async (compiled: Compiled) => {
    const { cost, broken } = await solveProblem(compiled, options);
    return broken.length > 0 ? Infinity : cost;
  };
  return (await bestFloor((at) => compile(instance, { floor: at, change: 0 }), least)) ?? 0;
}

/** The seats that were filled freely. */
function seatingsOf({ problem }: Compiled, partner: Int32Array): Seating[] {
  const { seatStart, pairs } = problem;
  return Array.from({ length: pairs.demands }, (_, demand) =>
    [...partner.subarray(seatStart[demand], seatStart[demand + 1])]
      .filter((one) => one >= 0)
      .map((one) => ({ partner: one, demand })),
  ).flat();
}
