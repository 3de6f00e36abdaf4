import { z } from 'zod';
import { format } from '../../../platform/words/format.js';
import { matchingPaths } from '../matching.paths.js';
import { matchLetter } from './match-letter.js';
import { roleFacts, roleRows, sampleFacts, sampleId, timeAndPay } from './role-facts.js';

/** To the partner: a team would like to meet you. Time, pay and the right to say no come first. */
export const matchOffer = matchLetter({
  name: 'match-offer',
  payload: z.object({ matchId: z.uuid(), answerBy: z.iso.datetime(), facts: roleFacts }),
  says: ({ matchId, answerBy, facts }, { locale, firstName, link }) => ({
    ...(locale === 'en'
      ? {
          subject: 'A team would like to meet you',
          preview: `${timeAndPay(facts, locale)} You can say no.`,
          heading: `${firstName}, a team would like to meet you`,
          paragraphs: [
            `This is about request ${facts.code}. You can say no. You do not need a reason, and nothing changes for you.`,
            `Please answer by ${format(locale).date(new Date(answerBy))}. If that is too soon, reply to this email and tell us.`,
          ],
          small: 'The team does not know who you are. You choose what it may see.',
        }
      : {
          subject: 'Une équipe aimerait vous rencontrer',
          preview: `${timeAndPay(facts, locale)} Vous pouvez dire non.`,
          heading: `${firstName}, une équipe aimerait vous rencontrer`,
          paragraphs: [
            `Il s’agit de la demande ${facts.code}. Vous pouvez dire non. Pas besoin de raison, et rien ne change pour vous.`,
            `Répondez d’ici le ${format(locale).date(new Date(answerBy))}. C’est trop tôt? Répondez à ce courriel et dites-le-nous.`,
          ],
          small: 'L’équipe ne sait pas qui vous êtes. Vous choisissez ce qu’elle peut voir.',
        }),
    facts: roleRows(facts, locale),
    action: {
      text: locale === 'en' ? 'Read more and answer' : 'Lire la suite et répondre',
      href: link(matchingPaths.invitation, { id: matchId }),
    },
  }),
  sample: { matchId: sampleId, answerBy: '2026-12-04T17:00:00.000Z', facts: sampleFacts },
});
