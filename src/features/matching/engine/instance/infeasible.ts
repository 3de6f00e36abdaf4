import { clash as clashAtTable } from '../clash.js';
import { type Compiled, type NumberedQuota } from './compile.js';
import { type Instance } from './instance.js';

/** No plan keeps these rules together; without any one of them the others can be kept. Each has a sentence. */
export class Infeasible extends Error {
  override readonly name = 'Infeasible';

  constructor(readonly clash: readonly string[]) {
    super(clash.join('\n'));
  }
}

/** Which of these quotas a plan breaks that breaks as few as it can. */
export type BrokenIn = (quotas: readonly NumberedQuota[]) => Promise<readonly number[]>;

/** With more quotas than this between tables, only those are tried that the best plan breaks. */
const tried = 40;

/**
 * The smallest set of quotas that clash, as sentences: those of one table when they clash there by themselves, else a set over
 * several tables that compete for the same people, from which no quota can be left out.
 */
export async function clashOf(
  instance: Instance,
  compiled: Compiled,
  broken: readonly number[],
  brokenIn: BrokenIn,
): Promise<string[]> {
  const quotas = compiled.rules?.quotas ?? [];
  const tables = [...new Set(broken.map((q) => quotas[q]!.demand))];
  for (const demand of tables) {
    const here = atTable(compiled, demand);
    if (here.length > 0) return here.map(({ quota, side }) => sentence(instance, quota, side));
  }
  const all = quotas.length <= tried ? quotas : quotas.filter((_, q) => broken.includes(q));
  return (await irreducible(all, brokenIn)).map((quota) => sentence(instance, quota, quota.min > 0 ? 'min' : 'max'));
}

interface Side {
  readonly quota: NumberedQuota;
  readonly side: 'min' | 'max';
}

/** What clashes among the people whom this table could have if it were the only one. */
function atTable({ problem, rules }: Compiled, demand: number): Side[] {
  const { pairs, seatStart, slotStart } = problem;
  const people: number[] = [];
  const score: number[] = [];
  for (let pair = pairs.start[demand]!; pair < pairs.start[demand + 1]!; pair += 1) {
    const p = pairs.partner[pair]!;
    if (slotStart[p + 1] === slotStart[p]) continue;
    people.push(p);
    score.push(pairs.score[pair]!);
  }
  const own = (rules?.quotas ?? []).filter((quota) => quota.demand === demand);
  const table = own.map(({ members, min, max }) => ({
    members: Uint8Array.from(people, (p) => members[p]!),
    min,
    max,
  }));
  const found = clashAtTable({ seats: seatStart[demand + 1]! - seatStart[demand]!, score, rules: table });
  return found.map(({ rule, side }) => ({ quota: own[rule]!, side }));
}

/** Leaves out one quota after the other, as long as the rest still clashes. */
async function irreducible(quotas: readonly NumberedQuota[], brokenIn: BrokenIn): Promise<readonly NumberedQuota[]> {
  let left = quotas;
  for (const quota of quotas) {
    const without = left.filter((other) => other !== quota);
    if ((await brokenIn(without)).length > 0) left = without;
  }
  return left;
}

/** As the file has it, the locked people included. */
function sentence({ demands }: Instance, { demand, number }: NumberedQuota, side: 'min' | 'max'): string {
  const { id, quotas } = demands[demand]!;
  const { name, min, max } = quotas[number]!;
  return side === 'min' ? `${id}: at least ${min} of “${name}”` : `${id}: at most ${max ?? min} of “${name}”`;
}
