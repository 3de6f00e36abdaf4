import { clash as clashAtTable, reach } from '../clash.js';
import { type Compiled, type NumberedQuota } from './compile.js';
import { type Instance } from './instance.js';
import { shrink } from './shrink.js';

/** No plan keeps these rules together; without any one of them the others can be kept. Each has a sentence. */
export class Infeasible extends Error {
  override readonly name = 'Infeasible';

  constructor(readonly clash: readonly string[]) {
    super(clash.join('\n'));
  }
}

/** No plan was found that keeps the rules, and no proof that there is none: the search counts its steps and had no more. */
export class NotFound extends Error {
  override readonly name = 'NotFound';

  constructor() {
    super(
      'No plan was found that keeps every rule, and it is not proven that there is none. Relax a rule and run it again.',
    );
  }
}

/** Is it proven that no plan keeps these quotas together? */
export type Clashing = (quotas: readonly NumberedQuota[]) => Promise<boolean>;

/** One side of a quota, as a quota. */
interface Side extends NumberedQuota {
  readonly side: 'min' | 'max';
}

/** With more combinations than this at one table, its clash cannot be made smaller, but is not always the smallest of all. */
const few = 5_000;

/**
 * A set of quotas that clash, as sentences: the smallest of one table when they clash there by themselves, else a set over several
 * tables that compete for the same people. None can be left out: without it, no clash is proven.
 */
export async function clashOf(
  instance: Instance,
  compiled: Compiled,
  broken: readonly number[],
  clashing: Clashing,
): Promise<string[]> {
  const quotas = compiled.rules?.quotas ?? [];
  const tables = [...new Set(broken.map((q) => quotas[q]!.demand))];
  for (const demand of tables) {
    const own = quotas.filter((quota) => quota.demand === demand);
    if (await clashing(own)) return sentences(instance, await atTable(compiled, own, clashing));
  }
  const most = quotas.filter((_, q) => broken.includes(q));
  return sentences(instance, await shrink(sidesOf((await clashing(most)) ? most : quotas), clashing));
}

/** What clashes among the people whom this table could have if it were the only one. */
async function atTable(
  { problem: { pairs, seatStart, slotStart } }: Compiled,
  own: readonly NumberedQuota[],
  clashing: Clashing,
): Promise<readonly Side[]> {
  const { demand } = own[0]!;
  const numbers = Array.from(
    { length: pairs.start[demand + 1]! - pairs.start[demand]! },
    (_, n) => pairs.start[demand]! + n,
  );
  const there = numbers.filter((pair) => slotStart[pairs.partner[pair]! + 1]! > slotStart[pairs.partner[pair]!]!);
  const rules = own.map(({ members, min, max }) => ({
    members: Uint8Array.from(there, (pair) => members[pairs.partner[pair]!]!),
    ...{ min, max },
  }));
  const score = there.map((pair) => pairs.score[pair]!);
  const table = { seats: seatStart[demand + 1]! - seatStart[demand]!, score, rules };
  const found = reach(table) <= few ? clashAtTable(table) : [];
  if (found.length === 0) return shrink(sidesOf(own), clashing);
  return found.map(({ rule, side }) => sideOf(own[rule]!, side));
}

const sidesOf = (quotas: readonly NumberedQuota[]): Side[] =>
  quotas.flatMap((quota) => [
    ...(quota.min > 0 ? [sideOf(quota, 'min')] : []),
    ...(quota.max === null ? [] : [sideOf(quota, 'max')]),
  ]);

const sideOf = (quota: NumberedQuota, side: 'min' | 'max'): Side =>
  side === 'min' ? { ...quota, side, max: null } : { ...quota, side, min: 0 };

/** As the file has it, the locked people included. */
const sentences = ({ demands }: Instance, sides: readonly Side[]): string[] =>
  sides.map(({ demand, number, side }) => {
    const { id, quotas } = demands[demand]!;
    const { name, min, max } = quotas[number]!;
    return side === 'min' ? `${id}: at least ${min} of “${name}”` : `${id}: at most ${max ?? min} of “${name}”`;
  });
