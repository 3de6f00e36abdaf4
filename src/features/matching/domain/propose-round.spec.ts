import fc from 'fast-check';
import {
  candidate,
  eagerCandidates,
  easyNeeds,
  manyCandidates,
  manyNeeds,
  need,
} from '../../../../test/support/matching.js';
import { proposeRound, type Proposal } from './propose-round.js';
import { offersIn90Days } from './partner-rules.js';
import { unmetRules } from './rules.js';

const pairs = (round: readonly Proposal[]) =>
  round.map(({ needId, proposed }) => [needId, proposed.map(({ candidateId }) => candidateId)]);

it('serves the need with the least to choose from first', () => {
  const ana = candidate({ id: 'ana', maxEngagements: 1, meetingLanguages: ['en', 'fr'] });
  const bo = candidate({ id: 'bo', maxEngagements: 1, profileConfirmedOn: '2020-01-01' });
  const round = proposeRound(
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
  const round = proposeRound([need({ id: 'x', places: 1 }), need({ id: 'y', places: 1 })], people);
  expect(pairs(round)).toEqual([
    ['x', ['a']],
    ['y', ['b']],
  ]);
});

it('says why a place stays empty, once for each place', () => {
  const tired = candidate({ id: 'b', offersInLast90Days: 3 });
  const [close] = proposeRound([need({ places: 3 })], [candidate({ id: 'a' }), tired]);
  const one = 'Only one rule keeps 1 person out: Not asked too often.';
  expect(close?.emptyPlaces.map(({ en }) => en)).toEqual([one, one]);
  const [far] = proposeRound([need({ meetingLanguage: 'fr', provinces: ['NU'] })], [candidate()]);
  expect(far?.emptyPlaces[0]).toEqual({
    en: 'Nobody is close. The rule that keeps most people out: Language of meetings (1 of 1 person).',
    fr: 'Personne ne s’en approche. La règle qui écarte le plus de gens\u00a0: Langue des rencontres (1 sur 1\u00a0personne).',
  });
  expect(proposeRound([need({ places: 1 })], [])[0]?.emptyPlaces[0]?.en).toBe('No partner is known yet.');
});

it('breaks no rule, overloads nobody, repeats nobody and fills every place or says why', () => {
  fc.assert(
    fc.property(fc.oneof(manyNeeds, easyNeeds), fc.oneof(manyCandidates, eagerCandidates), (needs, people) => {
      const round = proposeRound(needs, people);
      for (const { needId, proposed, emptyPlaces } of round) {
        const asked = needs.find(({ id }) => id === needId);
        const ids = proposed.map(({ candidateId }) => candidateId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length + emptyPlaces.length).toBe(asked?.places);
        for (const person of people.filter(({ id }) => ids.includes(id)))
          expect(asked && unmetRules(asked, person)).toEqual([]);
      }
      for (const person of people) {
        const got = round.filter(({ proposed }) => proposed.some(({ candidateId }) => candidateId === person.id));
        const hours = got.map(({ needId }) => needs.find(({ id }) => id === needId)?.hoursPerMonth ?? 0);
        if (got.length === 0) continue;
        expect(person.engagementsNow + person.openOffers + got.length).toBeLessThanOrEqual(person.maxEngagements);
        expect(person.hoursCommitted + hours.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(person.hoursPerMonth);
        expect(person.offersInLast90Days + got.length).toBeLessThanOrEqual(offersIn90Days);
      }
    }),
    { numRuns: 300 },
  );
});

it('does not depend on the order of the input', () => {
  fc.assert(
    fc.property(manyNeeds, manyCandidates, (needs, people) => {
      expect(proposeRound([...needs].reverse(), [...people].reverse())).toEqual(proposeRound(needs, people));
    }),
  );
});
