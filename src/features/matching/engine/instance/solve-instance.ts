import { accountOf } from './account.js';
import { type Answer } from './answer.js';
import { bestFloor } from './best-floor.js';
import { canonicalHash } from './canonical-hash.js';
import { compile, type Compiled } from './compile.js';
import { type FlowProblem } from '../problem.js';
import { type Instance, type Seating } from './instance.js';
import { clashOf, Infeasible } from './infeasible.js';
import { Cancelled, solveProblem, type SolveOptions } from './solve-problem.js';
import { inOrder, sortInstance } from './sorted.js';
import { whyUnfilled } from './why-unfilled.js';

/** Solves an instance that was read. Exact and deterministic: the same instance, however shuffled, has the same answer. */
export async function solveInstance(given: Instance, options: SolveOptions = {}): Promise<Answer> {
  const watch = new Stopwatch(options);
  const instance = await watch.time('sort', () => sortInstance(given));
  const hash = await watch.time('hash', () => canonicalHash(instance));
  const floor = await watch.time('floor', () => floorOf(instance, options));
  const compiled = await watch.time('compile', () => compileAt(instance, floor));
  const solved = await watch.time('solve', () => solveProblem(compiled, options));
  if (solved.broken.length > 0) throw new Infeasible(clashOf(instance, compiled, solved.broken));
  const seated = seatingsOf(instance, compiled, solved.plan.partner);
  const account = await watch.time('check', () => accountOf(instance, seated));
  const bound = compiled.constant - solved.bound;
  if (account.objective > bound) throw new Error('The plan is better than its own bound.');
  const unfilled = await watch.time('explain', () => whyUnfilled(instance, { compiled, solved, account, floor }));
  return {
    assignment: seated.map(({ partner, demand }) => [instance.partners[partner]!.id, instance.demands[demand]!.id]),
    ...{ score: account.score, objective: account.objective, bound, gap: bound - account.objective },
    ...{ floor: account.floor, unfilled, certificate: account.objective === bound ? 'optimal' : 'within-bound' },
    ...{ timing: watch.timing, hash },
  };
}

const compileAt = (instance: Instance, floor: number): Compiled =>
  compile(instance, { floor, change: instance.settings.change });

async function floorOf(instance: Instance, options: SolveOptions): Promise<number> {
  const { floor } = instance.settings;
  if (floor !== 'max') return floor ?? 0;
  const least = async (compiled: Compiled) => {
    const { cost, broken } = await solveProblem(compiled, options);
    return broken.length > 0 ? Infinity : cost;
  };
  return (await bestFloor((at) => compile(instance, { floor: at, change: 0 }), least)) ?? 0;
}

/** Locks and free seats together, by demand and partner. */
function seatingsOf({ locks }: Instance, { problem }: Compiled, partner: Int32Array): Seating[] {
  const free = byDemand(problem).flatMap((seats, demand) =>
    [...partner.subarray(...seats)].filter((one) => one >= 0).map((one) => ({ partner: one, demand })),
  );
  return [...locks, ...free].sort(inOrder);
}

/** Where the seats of each demand begin and end. */
const byDemand = ({ seatStart }: FlowProblem): [number, number][] =>
  Array.from({ length: seatStart.length - 1 }, (_, d) => [seatStart[d]!, seatStart[d + 1]!]);

/** Says each step, times it, and stops before the next one when that was asked for. */
class Stopwatch {
  readonly timing: Record<string, number> = {};

  constructor(private readonly options: SolveOptions) {}

  async time<Result>(phase: string, work: () => Result | Promise<Result>): Promise<Result> {
    const { now, onProgress, signal } = this.options;
    if (signal?.aborted) throw new Cancelled('cancelled');
    onProgress?.(phase);
    const before = now?.() ?? 0;
    const result = await work();
    if (now) this.timing[phase] = Math.round((now() - before) * 1000) / 1000;
    return result;
  }
}
