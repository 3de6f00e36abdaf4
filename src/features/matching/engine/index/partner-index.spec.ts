import fc from 'fast-check';
import { demandsOver, facts, plainly, schema, type Person } from '../../../../../test/support/partner-index.js';
import { best } from './best.js';
import { PartnerIndex, holds, pointsOf, scorePairs, shortlist } from './index.js';

const indexOf = (people: readonly Person[], shared = false) => {
  const index = PartnerIndex.of(schema, { capacity: 1, shared });
  people.forEach((person, i) => index.put(i, `p${i}`, person));
  return index;
};
const people = fc.array(facts, { maxLength: 80 });
const demands = fc.array(demandsOver, { maxLength: 6 });

it('finds and scores exactly the pairs that a plain look at every pair finds', () => {
  fc.assert(
    fc.property(people, demands, fc.constantFrom(1, 100), (all, asked, scale) => {
      const pairs = scorePairs(indexOf(all), asked, { top: 60_000, scale, shared: scale === 1 });
      expect([pairs.partners, pairs.demands]).toEqual([all.length, asked.length]);
      asked.forEach((demand, d) => {
        const expected = all.flatMap((person, i) =>
          plainly.fits(demand, person) ? [[i, plainly.score(demand, person) * scale]] : [],
        );
        const [from, to] = [pairs.start[d] ?? 0, pairs.start[d + 1] ?? 0];
        const found = Array.from(pairs.partner.subarray(from, to), (i, n) => [i, pairs.score[from + n]]);
        expect(found).toEqual(expected);
      });
    }),
  );
});

it('says of one partner what it says of all', () => {
  fc.assert(
    fc.property(facts, demandsOver, (person, demand) => {
      const index = indexOf([person]);
      expect(demand.rules.map((rule) => holds(index, rule, 0))).toEqual(
        demand.rules.map((rule) => plainly.meets(rule, person)),
      );
      expect(demand.criteria.map((criterion) => pointsOf(index, criterion, 0))).toEqual(
        demand.criteria.map((criterion) => plainly.points(criterion, person)),
      );
    }),
  );
});

const change = fc.record({ place: fc.nat(70), person: fc.option(facts, { freq: 3 }) });

it('after any changes equals an index built afresh', () => {
  fc.assert(
    fc.property(people, fc.array(change, { maxLength: 40 }), (all, changes) => {
      const now: (Person | null)[] = [...all];
      const index = indexOf(all);
      for (const { place, person } of changes) {
        const i = Math.min(place, now.length);
        if (person) index.put(i, `p${i}`, person);
        else index.remove(i);
        if (person) now[i] = person;
        else if (i < now.length) now[i] = null;
      }
      const fresh = PartnerIndex.of(schema, { capacity: index.data.capacity });
      now.forEach((person, i) => fresh.put(i, `p${i}`, person ?? plainly.anybody));
      now.forEach((person, i) => (person ? undefined : fresh.remove(i)));
      expect(sorted(index)).toEqual(sorted(fresh));
    }),
  );
});

it('changes nothing when one fact is wrong', () => {
  fc.assert(
    fc.property(fc.array(facts, { minLength: 1, maxLength: 5 }), facts, (all, person) => {
      for (const wrong of [{ seen: 300 }, { turn: 6 }, { times: [4] }, { rest: 1.5 }]) {
        const index = indexOf(all);
        expect(() => index.put(0, 'other', { ...person, ...wrong })).toThrow(RangeError);
        expect(sorted(index)).toEqual(sorted(indexOf(all)));
      }
    }),
    { numRuns: 30 },
  );
});

/** The lists of rare words in one order: which partner came first says nothing. */
function sorted({ data }: PartnerIndex): unknown {
  const { partners, ...rest } = data.stores.not as { partners: Map<string, number[]> };
  const lists = [...partners].map(([key, of]) => [key, [...of].sort((a, b) => a - b)] as const);
  return { ...data, stores: { ...data.stores, not: { ...rest, partners: new Map(lists.sort()) } } };
}

it('lists who fits and who almost does as a plain look does, and names what each rule costs', () => {
  fc.assert(
    fc.property(people, demandsOver, fc.nat(12), (all, demand, top) => {
      const found = shortlist(indexOf(all), demand, { top });
      const expected = plainly.shortlist(demand, all);
      expect(found.ranked.map(({ partner }) => partner)).toEqual(expected.fit.slice(0, top));
      expect(found.near.map(({ partner, rule }) => [partner, rule])).toEqual(expected.near.slice(0, top));
      expect([found.fitting, found.almost]).toEqual([expected.fit.length, expected.near.length]);
      expect(found.kept).toEqual(expected.kept);
      expect(found.waivers).toEqual(expected.waivers);
      for (const { partner, score, parts } of [...found.ranked, ...found.near]) {
        expect(parts.reduce((sum, points) => sum + points, 0)).toBe(score);
        expect(score).toBe(plainly.score(demand, all[partner] ?? plainly.anybody));
      }
    }),
  );
});

it('sorts those near the top even when scores are large and few differ', () => {
  const scores = fc.array(fc.tuple(fc.nat(60_000), fc.nat(3)), { maxLength: 60 });
  fc.assert(
    fc.property(scores, fc.nat(20), (all, top) => {
      const field = {
        partner: Int32Array.from(all, (_, i) => i),
        score: Uint16Array.from(all, ([score]) => score),
      };
      const ids = all.map((_, i) => String(1000 - i));
      const sorted = all.map(([score, turn], i) => ({ i, score, turn, id: ids[i] ?? '' }));
      sorted.sort((a, b) => b.score - a.score || b.turn - a.turn || (a.id < b.id ? -1 : 1));
      expect(best(field, top, { ids, turn: (i) => all[i]?.[1] ?? 0 })).toEqual(sorted.slice(0, top).map(({ i }) => i));
    }),
  );
});

it.each([
  ['a value the column does not have', () => indexOf([{ ...plainly.anybody, hours: 12 }])],
  ['half a value', () => indexOf([{ ...plainly.anybody, seen: 1.5 }])],
  ['a place beyond the next', () => PartnerIndex.of(schema).put(1, 'p1', plainly.anybody)],
  ['a joint of a long set', () => PartnerIndex.of({ ...schema, joints: [['conditions']] })],
  [
    'a joint that is too large',
    () => PartnerIndex.of({ columns: { a: { kind: 'level', levels: 5000 } }, joints: [['a']] }),
  ],
  ['a column in two joints', () => PartnerIndex.of({ ...schema, joints: [['hours'], ['hours']] })],
])('refuses %s', (_, build) => {
  expect(build).toThrow(RangeError);
});
