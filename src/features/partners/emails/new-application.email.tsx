import { partnersPaths } from '../partners.paths.js';
import { hello } from './greeting.js';
import { noteEmail } from './note.js';
import { aboutPartner, sampleId } from './payloads.js';

/** To every coordinator, without a name: who it is stands behind the sign-in. */
export const newApplication = noteEmail({
  name: 'new-application',
  payload: aboutPartner,
  onDoubt: 'resend',
  lane: 'bulk',
  timing: 'once-a-day',
  thread: ({ partner }) => `application ${partner}`,
  subject: { en: 'A new application to read', fr: 'Une candidature à lire' },
  note: ({ partner }, ctx) => {
    const href = ctx.link(partnersPaths.review, { id: partner });
    return ctx.locale === 'fr'
      ? {
          heading: 'Une candidature à lire',
          paragraphs: [
            hello(ctx),
            'Une nouvelle candidature attend d’être lue. Nous avons promis une réponse en cinq jours ouvrables.',
          ],
          action: { label: 'Ouvrir la candidature', href },
        }
      : {
          heading: 'A new application to read',
          paragraphs: [
            hello(ctx),
            'Somebody new has written to us. We said that we would reply within five working days.',
          ],
          action: { label: 'Read it', href },
        };
  },
  why: {
    en: 'You get this email because you coordinate the network.',
    fr: 'Vous recevez ce courriel parce que vous coordonnez le réseau.',
  },
  sample: { partner: sampleId },
});
