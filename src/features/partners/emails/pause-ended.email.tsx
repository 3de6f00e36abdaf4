import { z } from 'zod';
import { doors } from '../../people/people.paths.js';
import { hello, orCall } from './greeting.js';
import { noteEmail } from './note.js';

/** The last day of a break has passed. */
export const pauseEnded = noteEmail({
  name: 'pause-ended',
  payload: z.strictObject({}),
  onDoubt: 'resend',
  lane: 'transactional',
  subject: { en: 'Your break is over', fr: 'Votre pause est terminée' },
  note: (_, ctx) => {
    const href = ctx.link(doors.home);
    return ctx.locale === 'fr'
      ? {
          heading: 'Bon retour',
          paragraphs: [
            hello(ctx),
            'Votre pause est terminée. Nous pouvons de nouveau vous proposer des rôles.',
            'Encore besoin de repos? Prolongez la pause depuis votre page. Aucune raison à donner.',
          ],
          action: { label: 'Ouvrir ma page', href },
          small: orCall(ctx),
        }
      : {
          heading: 'Welcome back',
          paragraphs: [
            hello(ctx),
            'Your break is over. We may offer you roles again.',
            'Still need rest? Make the break longer from your page. You do not have to say why.',
          ],
          action: { label: 'Open my page', href },
          small: orCall(ctx),
        };
  },
  sample: {},
});
