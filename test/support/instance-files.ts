import fc from 'fast-check';
import { readInstance } from '../../src/features/matching/engine/instance/read-instance.js';

export type FilePair = [string, string];

/** The instance file, as JSON. */
export interface InstanceFile {
  version: 1;
  partners: { id: string; capacity: number; hours?: number | null; ranks?: string[] }[];
  demands: {
    id: string;
    seats: number;
    hours?: number;
    priority?: number;
    quotas?: { name: string; members: string[]; min: number; max: number | null }[];
    ranks?: string[];
  }[];
  pairs: [string, string, number][];
  locks: FilePair[];
  forbidden: FilePair[];
  current: FilePair[];
  settings: {
    mode?: 'optimal' | 'stable';
    seed?: number;
    unfilled?: number | number[];
    overuse?: number[];
    floor?: number | 'max' | null;
    change?: number;
  };
}

const partnerIds = ['p10', 'p2', 'p1', 'é'];
const demandIds = ['d2', 'd10', 'D'];
const low = fc.constantFrom(0, 1, 2, 3);
const score = fc.oneof(fc.constantFrom(0, 5000, 10_000), fc.nat(10_000));
const rising = (cost: fc.Arbitrary<number>) =>
  fc.array(cost, { minLength: 1, maxLength: 3 }).map((costs) => costs.sort((a, b) => a - b));

const settings = fc.record(
  {
    unfilled: fc.oneof(fc.constantFrom(0, 3000, 1_000_000), rising(fc.constantFrom(0, 700, 9000, 40_000))),
    overuse: rising(fc.constantFrom(0, 400, 6000)),
    floor: fc.oneof(fc.constantFrom(null, 'max' as const, 'max' as const), fc.nat(8000)),
    change: fc.constantFrom(0, 0, 1, 900, 20_000),
  },
  { requiredKeys: [] },
);

/** Small instances of every kind; with `rules` they also have hours and quotas, which may clash. */
export const instanceFiles = ({ rules }: { rules: boolean }): fc.Arbitrary<InstanceFile> =>
  fc
    .tuple(fc.subarray(partnerIds), fc.subarray(demandIds))
    .chain(([partners, demands]) => {
      const all = partners.flatMap((p) => demands.map((d): FilePair => [p, d]));
      const some = (most: number) => fc.subarray(all, { maxLength: Math.min(most, all.length) });
      return fc.record({
        version: fc.constant(1 as const),
        partners: fc.tuple(...partners.map((id) => partnerOf(id, rules))),
        demands: fc.tuple(...demands.map((id) => demandOf(id, rules ? partners : []))),
        pairs: fc.subarray(all, { minLength: all.length >> 1, maxLength: Math.min(10, all.length) }).chain(scored),
        ...{ locks: some(2), forbidden: some(2), current: some(4), settings },
      });
    })
    .map((file) => (holds(file) ? file : { ...file, locks: [] }));

const scored = (pairs: FilePair[]) =>
  fc.tuple(...pairs.map(([p, d]) => score.map((points): [string, string, number] => [p, d, points])));

const partnerOf = (id: string, rules: boolean) =>
  fc.record({
    id: fc.constant(id),
    capacity: low,
    hours: rules ? fc.oneof(fc.constant(null), fc.nat(9)) : fc.constant(null),
  });

const demandOf = (id: string, members: string[]) =>
  low.chain((seats) =>
    fc.record({
      ...{ id: fc.constant(id), seats: fc.constant(seats), priority: fc.constantFrom(1, 1, 4) },
      hours: fc.nat(5),
      quotas:
        members.length === 0
          ? fc.constant<Quota[]>([])
          : fc.array(quotaOf(members, seats), { maxLength: 2 }).map(named),
    }),
  );

const quotaOf = (from: string[], seats: number) =>
  fc.subarray(from, { minLength: 1 }).chain((members) =>
    fc.nat(Math.min(seats, members.length, 2)).chain((min) =>
      fc.record({
        ...{ name: fc.constant(''), members: fc.constant(members), min: fc.constant(min) },
        max: fc.oneof(fc.constant(null), fc.integer({ min, max: 3 })),
      }),
    ),
  );

type Quota = NonNullable<InstanceFile['demands'][number]['quotas']>[number];

const named = (quotas: Quota[]) => quotas.map((quota, i) => ({ ...quota, name: `rule ${i}` }));

function holds(file: InstanceFile): boolean {
  try {
    readInstance(file);
    return true;
  } catch {
    return false;
  }
}

/** The same instance with every list in another order. */
export function shuffled(file: InstanceFile, by: (list: readonly unknown[]) => unknown[]): InstanceFile {
  const mixed = <Item>(list: readonly Item[]) => by(list) as Item[];
  return {
    ...file,
    partners: mixed(file.partners),
    demands: mixed(file.demands).map((demand) => ({
      ...demand,
      quotas: mixed(demand.quotas ?? []).map((quota) => ({ ...quota, members: mixed(quota.members) })),
    })),
    ...{ pairs: mixed(file.pairs), locks: mixed(file.locks) },
    ...{ forbidden: mixed(file.forbidden), current: mixed(file.current) },
  };
}
