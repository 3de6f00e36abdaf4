import type { Id } from '../../../../kernel/id.js';
import { pairOf, type RoundInput } from './round-input.js';

/** Does the table of a request ask the same in both rounds, of the same people? Looks at those who fit in both. */
export function sameRules(then: RoundInput, now: RoundInput, id: Id): boolean {
  const [before, after] = [tableOf(then, id), tableOf(now, id)];
  const still = new Set(after.fits);
  const both = before.fits.filter((partner) => still.has(partner));
  const told = ({ quotas }: Table) =>
    JSON.stringify(quotas.map(({ min, max, members }) => [min, max, both.filter((partner) => members.has(partner))]));
  return told(before) === told(after);
}

interface Table {
  readonly fits: readonly Id[];
  readonly quotas: readonly { readonly min: number; readonly max: number | null; readonly members: ReadonlySet<Id> }[];
}

function tableOf({ demands, partners, pairs, quotas }: RoundInput, id: Id): Table {
  const demand = demands.indexOf(id);
  const own = quotas.filter((quota) => quota.demand === demand);
  const ids = (some: readonly number[]) => new Set(some.map((partner) => partners[partner]!));
  const fits = own.length === 0 ? [] : partners.filter((_, partner) => pairOf(pairs, { demand, partner }) >= 0);
  return { fits, quotas: own.map(({ min, max, members }) => ({ min, max, members: ids(members) })) };
}
