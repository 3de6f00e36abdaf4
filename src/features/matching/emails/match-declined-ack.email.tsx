import { z } from 'zod';
import { matchLetter } from './match-letter.js';

/** To the partner who said no: thank you, rest well. */
export const matchDeclinedAck = matchLetter({
  name: 'match-declined-ack',
  phone: false,
  payload: z.object({ code: z.string() }),
  says: ({ code }, ctx) => ({
    ...(ctx.locale === 'en'
      ? {
          subject: 'Thank you for your answer',
          heading: `Thank you for telling us, ${ctx.firstName}`,
          paragraphs: [
            `We have noted your no to request ${code}. The team only reads “not available”. Your reason stays with us.`,
            'Rest well. You keep your place, and we will write when something else fits.',
          ],
        }
      : {
          subject: 'Merci de votre réponse',
          heading: `Merci de nous l’avoir dit, ${ctx.firstName}`,
          paragraphs: [
            `Votre non à la demande ${code} est noté. L’équipe lit seulement «\u00a0pas disponible\u00a0». Votre raison reste entre nous.`,
            'Reposez-vous bien. Vous gardez votre place. Nous vous écrirons si autre chose vous convient.',
          ],
        }),
  }),
  sample: { code: 'R-118' },
});
