import { z } from 'zod';
import { hello, orCall } from './greeting.js';
import { noteEmail } from './note.js';

/** A partner left; said once, with thanks. */
export const networkLeft = noteEmail({
  name: 'network-left',
  payload: z.strictObject({}),
  onDoubt: 'resend',
  lane: 'transactional',
  phone: false,
  subject: { en: 'You have left the network', fr: 'Vous avez quitté le réseau' },
  note: (_, ctx) =>
    ctx.locale === 'fr'
      ? {
          heading: 'Merci pour tout',
          paragraphs: [
            hello(ctx),
            'Vous avez quitté le réseau. Nous ne vous proposerons plus rien.',
            'Pour revenir, ou pour faire effacer vos réponses, appelez-nous.',
          ],
          small: orCall(ctx),
        }
      : {
          heading: 'Thank you for everything',
          paragraphs: [
            hello(ctx),
            'You have left the network. We will not offer you anything more.',
            'To come back, or to have your answers erased, call us.',
          ],
          small: orCall(ctx),
        },
  sample: {},
});
