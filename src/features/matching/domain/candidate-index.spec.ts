import fc from 'fast-check';
import {
  anyCandidate,
  anyNeed,
  candidate,
  manyCandidates,
  manyNeeds,
  need,
} from '../../../../test/support/matching.js';
import { holds, pointsOf } from '../engine/index/index.js';
import { CandidateIndex } from './candidate-index.js';
import { isNewTo } from './candidate.js';
import { criteria, criterionCodes } from './criteria.js';
import { overTheRound, pairsOf, topScore } from './pairs.js';
import { rules, unmetRules } from './rules.js';
import { score, standing } from './score.js';
import { shortlist } from './shortlist.js';
import { startingWeights as weights, type WeightVersion, type Weights } from './weights.js';

const today = '2026-11-22';

/** Weights that add up to 100, some of them 0. */
const anyWeights: fc.Arbitrary<WeightVersion> = fc
  .array(fc.nat(100), { minLength: criterionCodes.length - 1, maxLength: criterionCodes.length - 1 })
  .map((cuts) => {
    const edges = [0, ...cuts.sort((a, b) => a - b), 100];
    const each = criterionCodes.map((code, i) => [code, (edges[i + 1] ?? 0) - (edges[i] ?? 0)]);
    return { version: 9, weights: Object.fromEntries(each) as Weights };
  });

/** More hours than the short column of the index holds twice, too. */
const hours = fc.constantFrom(1, 4, 8, 20);

it('says of every rule and every criterion what its readable form says', () => {
  fc.assert(
    fc.property(anyNeed, hours, anyCandidate, anyWeights, (asks, hoursPerMonth, person, version) => {
      const asked = { ...asks, hoursPerMonth };
      const index = CandidateIndex.over([person], today);
      const demand = index.demandOf(asked, version);
      const unmet = rules.filter((_, r) => !holds(index.index, demand.rules[r] ?? { is: 'nobody' }, 0));
      expect(unmet.map(({ code }) => code)).toEqual(unmetRules(asked, person));
      expect(holds(index.index, demand.aside, 0)).toBe(!isNewTo(asked)(person));
      expect(demand.criteria.map((each, c) => [criteria[c]?.code, pointsOf(index.index, each, 0)])).toEqual(
        score(asked, person, version).parts.map(({ code, points }) => [code, points]),
      );
      expect(pointsOf(index.index, demand.turn ?? [], 0)).toBe(standing(asked, person, version).fairTurn);
    }),
    { numRuns: 400 },
  );
});

it('gives the shortlist that a look at everybody gives, or its head', () => {
  fc.assert(
    fc.property(anyNeed, manyCandidates, anyWeights, fc.nat(6), (asked, people, version, top) => {
      const expected = shortlist(asked, people, version);
      const index = CandidateIndex.over(people, today);
      expect(index.shortlist(asked, version)).toEqual(expected);
      expect(index.shortlist(asked, version, { top, near: 2 })).toEqual({
        ...expected,
        ranked: expected.ranked.slice(0, top),
        nearMisses: expected.nearMisses.slice(0, 2),
      });
    }),
  );
});

it('gives a round the pairs that a look at every pair gives', () => {
  fc.assert(
    fc.property(manyNeeds, manyCandidates, anyWeights, (needs, candidates, version) => {
      const expected = needs.map((asked) =>
        candidates.flatMap((person, i) =>
          isNewTo(asked)(person) && unmetRules(asked, person).every((code) => overTheRound.includes(code))
            ? [[i, standing(asked, person, version).score * 100]]
            : [],
        ),
      );
      const { start, partner, score: scores, top } = pairsOf({ needs, candidates, weights: version });
      const found = needs.map((_, d) =>
        Array.from(partner.subarray(start[d], start[d + 1]), (i, n) => [i, scores[(start[d] ?? 0) + n]]),
      );
      expect([found, top]).toEqual([expected, topScore]);
    }),
  );
});

const change = fc.record({ person: anyCandidate, stays: fc.boolean() });

it('sees every change of a candidate at once', () => {
  fc.assert(
    fc.property(anyNeed, manyCandidates, fc.array(change, { maxLength: 20 }), (asked, people, changes) => {
      const index = CandidateIndex.over(people, today);
      const now = new Map(people.map((person) => [person.id, person]));
      for (const { person, stays } of changes) {
        if (stays) index.put(person);
        else index.remove(person.id);
        if (stays) now.set(person.id, person);
        else now.delete(person.id);
      }
      expect(index.shortlist(asked, weights)).toEqual(shortlist(asked, [...now.values()], weights));
      expect([...index.ids()].sort()).toEqual([...now.keys()].sort());
    }),
  );
});

it('will not judge by another day how fresh a profile is', () => {
  const index = CandidateIndex.over([candidate()], '2026-11-23');
  expect(() => index.shortlist(need(), weights)).toThrow(RangeError);
});
