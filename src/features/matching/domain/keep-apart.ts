import type { Id } from '../../../kernel/id.js';

/** People of whom at least one does not want to meet the others. */
export type KeptApart = ReadonlyMap<Id, ReadonlySet<Id>>;

/** The first of the people, in their order, who can sit together and beside those who are there already. */
export function togetherOf<T>(people: readonly T[], idOf: (one: T) => Id, { there, apart }: Together): T[] {
  const taken = new Set(there);
  return people.filter((one) => {
    const id = idOf(one);
    const named = [...(apart.get(id) ?? [])].some((other) => taken.has(other));
    if (!named) taken.add(id);
    return !named;
  });
}

export interface Together {
  readonly there: readonly Id[];
  readonly apart: KeptApart;
}
