import { z } from 'zod';
import { matchLetter } from './match-letter.js';

/** To a partner whose match closes because the team took its request back. */
export const requestWithdrawn = matchLetter({
  name: 'request-withdrawn',
  payload: z.object({ code: z.string() }),
  says: ({ code }, ctx) => ({
    ...(ctx.locale === 'en'
      ? {
          subject: 'A team has changed its plans',
          heading: `${ctx.firstName}, the team has changed its plans`,
          paragraphs: [
            `The team took back request ${code}. This says nothing about you.`,
            'Thank you for your time. You keep your place, and we will write when something else fits.',
          ],
        }
      : {
          subject: 'Une équipe a changé ses plans',
          heading: `${ctx.firstName}, l’équipe a changé ses plans`,
          paragraphs: [
            `L’équipe a repris la demande ${code}. Cela ne dit rien de vous.`,
            'Merci de votre temps. Vous gardez votre place. Nous vous écrirons si autre chose vous convient.',
          ],
        }),
  }),
  sample: { code: 'R-118' },
});
