import { z } from 'zod';
import { format } from '../../../platform/words/format.js';
import { matchingPaths } from '../matching.paths.js';
import { matchLetter } from './match-letter.js';
import { roleFacts, roleRows, sampleFacts, sampleId, timeAndPay } from './role-facts.js';

/** To the partner, once, some days after an offer. */
export const matchOfferNudge = matchLetter({
  name: 'match-offer-nudge',
  lane: 'reminder',
  payload: z.object({ matchId: z.uuid(), answerBy: z.iso.datetime(), facts: roleFacts }),
  says: ({ matchId, answerBy, facts }, { locale, firstName, link }) => ({
    ...(locale === 'en'
      ? {
          subject: 'Your invitation is still open',
          preview: `${timeAndPay(facts, locale)} You can say no.`,
          heading: `${firstName}, your invitation is still open`,
          paragraphs: [
            `It stays open until ${format(locale).date(new Date(answerBy))}. A yes and a no are both fine.`,
            'Not a good week? Take a break, and we will ask again when you are back.',
          ],
        }
      : {
          subject: 'Votre invitation est toujours ouverte',
          preview: `${timeAndPay(facts, locale)} Vous pouvez dire non.`,
          heading: `${firstName}, votre invitation est toujours ouverte`,
          paragraphs: [
            `Elle reste ouverte jusqu’au ${format(locale).date(new Date(answerBy))}. Un oui et un non nous vont tous les deux.`,
            'La semaine est dure? Prenez une pause. Nous vous écrirons à votre retour.',
          ],
        }),
    facts: roleRows(facts, locale),
    action: {
      text: locale === 'en' ? 'Read more and answer' : 'Lire la suite et répondre',
      href: link(matchingPaths.invitation, { id: matchId }),
    },
  }),
  sample: { matchId: sampleId, answerBy: '2026-12-04T17:00:00.000Z', facts: sampleFacts },
});
