import { z } from 'zod';
import { matchLetter } from './match-letter.js';

/** To the partner: the time to answer is over, and that is fine. */
export const matchOfferExpired = matchLetter({
  name: 'match-offer-expired',
  payload: z.object({ code: z.string() }),
  says: ({ code }, ctx) => ({
    ...(ctx.locale === 'en'
      ? {
          subject: 'Your invitation has closed',
          heading: `${ctx.firstName}, your invitation has closed`,
          paragraphs: [
            `The time to answer for request ${code} is over. This does not count as a no. Nothing changes for you.`,
            'Would you still like to meet the team? Reply to this email, and we will see what can be done.',
          ],
        }
      : {
          subject: 'Votre invitation est fermée',
          heading: `${ctx.firstName}, votre invitation est fermée`,
          paragraphs: [
            `Le temps de réponse pour la demande ${code} est passé. Cela ne compte pas comme un non. Rien ne change pour vous.`,
            'Vous aimeriez quand même voir l’équipe? Répondez à ce courriel. Nous verrons ce que nous pouvons faire.',
          ],
        }),
  }),
  sample: { code: 'R-118' },
});
