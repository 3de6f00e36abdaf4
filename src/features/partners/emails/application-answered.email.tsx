import { partnersPaths } from '../partners.paths.js';
import { hello } from './greeting.js';
import { noteEmail } from './note.js';
import { aboutPartner, sampleId } from './payloads.js';

/** To every coordinator, without a name: who it is stands behind the sign-in. */
export const applicationAnswered = noteEmail({
  name: 'application-answered',
  payload: aboutPartner,
  onDoubt: 'resend',
  lane: 'bulk',
  timing: 'once-a-day',
  thread: ({ partner }) => `application ${partner}`,
  subject: { en: 'Your question was answered', fr: 'Une réponse à votre question' },
  note: ({ partner }, ctx) => {
    const href = ctx.link(partnersPaths.review, { id: partner });
    return ctx.locale === 'fr'
      ? {
          heading: 'Une réponse à votre question',
          paragraphs: [
            hello(ctx),
            'Une personne a répondu à votre question. Nous avons promis une réponse en cinq jours ouvrables.',
          ],
          action: { label: 'Ouvrir la candidature', href },
        }
      : {
          heading: 'Your question was answered',
          paragraphs: [
            hello(ctx),
            'Somebody has answered your question. We said that we would reply within five working days. Now it is your turn.',
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
