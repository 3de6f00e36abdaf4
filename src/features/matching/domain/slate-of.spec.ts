import { candidate, need } from '../../../../test/support/matching.js';
import type { Candidate } from './candidate.js';
import { beside, quotasOf, rulesFromComposition, type PanelRule } from './panel-rules.js';
import { score } from './score.js';
import { slateOf } from './slate-of.js';
import { startingWeights } from './weights.js';

const asked = need();
const person = (id: string, facts: Partial<Candidate>) => {
  const one = candidate({ id, ...facts });
  return { candidate: one, scored: score(asked, one, startingWeights) };
};
const veteran = person('a-veteran', { experience: 'mentor', meetingLanguages: ['en'] });
const second = person('b-second', { experience: 'some', meetingLanguages: ['en'] });
const starter = person('c-new', { experience: 'new', meetingLanguages: ['en', 'fr'], interests: [] });
const people = [veteran, second, starter];
const atLeastOne = (kind: PanelRule['kind']): PanelRule => ({ kind, min: 1, max: null });

it('takes the highest scores, and a rule changes the set but nobody’s score', () => {
  expect(slateOf(2, people, []).best?.members.map(({ scored }) => scored.candidateId)).toEqual([
    'a-veteran',
    'b-second',
  ]);
  const ruled = slateOf(2, people, [atLeastOne('newcomer')]);
  expect(ruled.best?.members.map(({ scored }) => scored)).toEqual([veteran.scored, starter.scored]);
  expect(ruled.best?.members.map(({ serves }) => serves.length)).toEqual([0, 1]);
});

it('prices the rule at the points that the set without it has more', () => {
  const { prices } = slateOf(2, people, [atLeastOne('newcomer'), atLeastOne('anglophone')]);
  const lost = second.scored.score - starter.scored.score;
  expect(lost).toBeGreaterThan(0);
  expect(prices.map(({ price }) => price)).toEqual([
    { points: lost, seats: 0 },
    { points: 0, seats: 0 },
  ]);
});

it('names the smallest clash when no set keeps the rules', () => {
  const rules = [atLeastOne('francophone'), atLeastOne('co_chair'), atLeastOne('anglophone')];
  const { best, clash } = slateOf(1, people, rules);
  expect(best).toBeNull();
  expect(clash.map(({ rule, side }) => [rule.kind, side])).toEqual([
    ['francophone', 'min'],
    ['co_chair', 'min'],
  ]);
});

it('counts who sits there already', () => {
  expect(beside([{ kind: 'newcomer', min: 2, max: 3 }], [starter.candidate])).toEqual([
    { kind: 'newcomer', min: 1, max: 2 },
  ]);
});

it('hands its rules to a round by the numbers of the people', () => {
  const quotas = quotasOf(
    7,
    [{ kind: 'francophone', min: 1, max: 2 }],
    people.map(({ candidate: one }) => one),
  );
  expect(quotas).toEqual([{ demand: 7, rule: 0, members: [2], min: 1, max: 2 }]);
});

it('asks for both languages where a committee lacks one and there is room for two', () => {
  expect(rulesFromComposition(['both_languages', 'quorum'], 1)).toEqual([]);
  expect(rulesFromComposition(['both_languages', 'patient_co_chair'], 2).map(({ kind }) => kind)).toEqual([
    'francophone',
    'anglophone',
    'co_chair',
  ]);
});
