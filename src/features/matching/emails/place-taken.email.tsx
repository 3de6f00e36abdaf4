import { z } from 'zod';
import { matchLetter } from './match-letter.js';

/** To a partner whose match closes because every place is taken. */
export const placeTaken = matchLetter({
  name: 'place-taken',
  payload: z.object({ code: z.string() }),
  says: ({ code }, ctx) => ({
    ...(ctx.locale === 'en'
      ? {
          subject: 'The places are taken',
          heading: `${ctx.firstName}, the places are taken`,
          paragraphs: [
            `All places of request ${code} are taken now. This says nothing about you.`,
            'Thank you for your time and your openness. You keep your place, and we will write when something else fits.',
          ],
        }
      : {
          subject: 'Les places sont prises',
          heading: `${ctx.firstName}, les places sont prises`,
          paragraphs: [
            `Toutes les places de la demande ${code} sont prises. Cela ne dit rien de vous.`,
            'Merci de votre temps et de votre ouverture. Vous gardez votre place. Nous vous écrirons si autre chose vous convient.',
          ],
        }),
  }),
  sample: { code: 'R-118' },
});
