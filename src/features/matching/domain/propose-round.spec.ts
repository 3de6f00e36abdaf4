import fc from 'fast-check';
import {
  candidate,
  eagerCandidates,
  easyNeeds,
  manyCandidates,
  manyNeeds,
  need,
} from '../../../../test/support/matching.js';
import type { Candidate } from './candidate.js';
import type { Need } from './need.js';
import { proposeRound, type Proposal } from './propose-round.js';

import { payByYear } from './pay.js';
import { offersIn90Days } from './partner-rules.js';
import { unmetRules } from './rules.js';
import { startingWeights } from './weights.js';

const propose = (needs: readonly Need[], people: readonly Candidate[]) => proposeRound(needs, people, startingWeights);

/** What this person would have too much of, with these needs on top. */
function overloaded(person: Candidate, got: readonly Need[]): string[] {
  const waived = [...got.flatMap((each) => each.waived), ...person.waived.map(({ rule }) => rule)];
  const hours = got.reduce((sum, { hoursPerMonth }) => sum + hoursPerMonth, person.hoursCommitted);
  const [before, more] = [payByYear(person.paidWork), payByYear(got)];
  const limit = person.payCeiling ?? Infinity;
  const too = {
    many: person.engagementsNow + person.openOffers + got.length > person.maxEngagements,
    long: hours > person.hoursPerMonth && !waived.includes('hours'),
    often: person.offersInLast90Days + got.length > offersIn90Days,
    rich: [...more].some(([year, dollars]) => dollars + (before.get(year) ?? 0) > limit),
  };
  return Object.entries(too).flatMap(([what, is]) => (is ? [what] : []));
}

const pairs = (round: readonly Proposal[]) =>
  round.map(({ needId, proposed }) => [needId, proposed.map(({ candidateId }) => candidateId)]);

it('serves the need with the least to choose from first', () => {
  const ana = candidate({ id: 'ana', maxEngagements: 1, meetingLanguages: ['en', 'fr'] });
  const bo = candidate({ id: 'bo', maxEngagements: 1, profileConfirmedOn: '2024-01-01' });
  const round = propose(
    [need({ id: 'english', places: 1 }), need({ id: 'french', places: 1, meetingLanguage: 'fr' })],
    [ana, bo],
  );
  expect(pairs(round)).toEqual([
    ['english', ['bo']],
    ['french', ['ana']],
  ]);
});

it('spreads the work: an equal who has been proposed already comes second', () => {
  const people = ['a', 'b'].map((id) => candidate({ id, hoursPerMonth: 16, maxEngagements: 3 }));
  const round = propose([need({ id: 'x', places: 1 }), need({ id: 'y', places: 1 })], people);
  expect(pairs(round)).toEqual([
    ['x', ['a']],
    ['y', ['b']],
  ]);
});

it('says why a place stays empty, once for each place', () => {
  const tired = candidate({ id: 'b', offersInLast90Days: 3 });
  const [close] = propose([need({ places: 3 })], [candidate({ id: 'a' }), tired]);
  const one = 'Only one rule keeps 1 person out: Not asked too often.';
  expect(close?.emptyPlaces.map(({ en }) => en)).toEqual([one, one]);
  const [far] = propose([need({ meetingLanguage: 'fr', provinces: ['NU'] })], [candidate()]);
  expect(far?.emptyPlaces[0]).toEqual({
    en: 'Nobody is close. The rule that keeps most people out: Language of meetings (1 of 1 person).',
    fr: 'Personne ne s’en approche. La règle qui écarte le plus de gens\u00a0: Langue des rencontres (1 sur 1\u00a0personne).',
  });
  expect(propose([need({ places: 1 })], [])[0]?.emptyPlaces[0]?.en).toBe('No partner is known yet.');
});

it('breaks no rule, overloads nobody, repeats nobody and fills every place or says why', () => {
  fc.assert(
    fc.property(fc.oneof(manyNeeds, easyNeeds), fc.oneof(manyCandidates, eagerCandidates), (needs, people) => {
      const round = propose(needs, people);
      for (const { needId, proposed, emptyPlaces } of round) {
        const asked = needs.find(({ id }) => id === needId);
        const ids = proposed.map(({ candidateId }) => candidateId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length + emptyPlaces.length).toBe(asked?.places);
        for (const person of people.filter(({ id }) => ids.includes(id)))
          expect(asked && unmetRules(asked, person)).toEqual([]);
      }
      for (const person of people) {
        const got = needs.filter(({ id }) =>
          round.some(({ needId, proposed }) => needId === id && proposed.some((one) => one.candidateId === person.id)),
        );
        if (got.length > 0) expect(overloaded(person, got)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

it('does not depend on the order of the input', () => {
  fc.assert(
    fc.property(manyNeeds, manyCandidates, (needs, people) => {
      expect(propose([...needs].reverse(), [...people].reverse())).toEqual(propose(needs, people));
    }),
  );
});
