import fc from 'fast-check';
import { anyNeed, candidate, manyCandidates, need } from '../../../../test/support/matching.js';
import { isNewTo, type Candidate } from './candidate.js';
import { unmetRules } from './rules.js';
import type { Need } from './need.js';
import { shortlist } from './shortlist.js';
import { startingWeights } from './weights.js';

const list = (asked: Need, people: readonly Candidate[]) => shortlist(asked, people, startingWeights);

it('ranks by score, then by whose turn it is, then by id', () => {
  const busy = candidate({ id: 'a', engagementsBefore: 4 });
  const stale = candidate({ id: 'b', profileConfirmedOn: '2026-02-01' });
  const twins = [candidate({ id: 'd' }), candidate({ id: 'c' })];
  const { ranked } = list(need(), [busy, stale, ...twins]);
  expect(ranked.map(({ candidateId, score }) => [candidateId, score])).toEqual([
    ['c', 100],
    ['d', 100],
    ['b', 98],
    ['a', 98],
  ]);
});

it('shows who almost fits, what is in the way, and how many each rule keeps out', () => {
  const paused = candidate({ id: 'a', status: 'paused' });
  const far = candidate({ id: 'b', status: 'paused', meetingLanguages: ['fr'] });
  const { ranked, nearMisses, countsByRule } = list(need(), [paused, far, candidate({ id: 'c' })]);
  expect(ranked).toHaveLength(1);
  expect(nearMisses.map(({ candidateId, unmet }) => [candidateId, unmet])).toEqual([['a', ['active']]]);
  expect(countsByRule).toMatchObject({ active: 2, language: 1, hours: 0 });
});

it('does not depend on the order of the input', () => {
  fc.assert(
    fc.property(anyNeed, manyCandidates, fc.infiniteStream(fc.nat()), (asked, people, keys) => {
      const shuffled = people.map((person) => [keys.next().value, person] as const).sort((a, b) => a[0] - b[0]);
      expect(
        list(
          asked,
          shuffled.map(([, person]) => person),
        ),
      ).toEqual(list(asked, people));
    }),
  );
});

it('ranks nobody whom a rule keeps out, and forgets nobody', () => {
  fc.assert(
    fc.property(anyNeed, manyCandidates, (asked, people) => {
      const { ranked } = list(asked, people);
      const fitting = people.filter((person) => unmetRules(asked, person).length === 0 && isNewTo(asked)(person));
      expect(ranked.map(({ candidateId }) => candidateId).sort()).toEqual(fitting.map(({ id }) => id).sort());
      ranked.slice(1).forEach(({ score }, i) => expect(score).toBeLessThanOrEqual(ranked[i]?.score ?? 0));
    }),
  );
});

it('does not look again at whoever has a match with the need already', () => {
  const { ranked, nearMisses, countsByRule } = list(need(), [
    candidate({ id: 'a', pairedWith: ['need-1'] }),
    candidate({ id: 'b', pairedWith: ['need-2'] }),
  ]);
  expect(ranked.map(({ candidateId }) => candidateId)).toEqual(['b']);
  expect([nearMisses, countsByRule.conflict]).toEqual([[], 0]);
});

it('ranks whoever only a waived rule keeps out, and still counts the rule for the others', () => {
  const asked = need({ trainings: ['ocap'], startsOn: '2026-11-25' });
  const waived = candidate({ id: 'a', waived: [{ needId: 'need-1', rule: 'training' }] });
  const { ranked, nearMisses } = list(asked, [waived, candidate({ id: 'b' })]);
  expect([ranked.map(({ candidateId }) => candidateId), nearMisses.map(({ candidateId }) => candidateId)]).toEqual([
    ['a'],
    ['b'],
  ]);
  expect(list({ ...asked, waived: ['training'] }, [candidate()]).ranked).toHaveLength(1);
});
