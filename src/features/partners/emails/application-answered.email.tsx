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
  subject: { en: 'An applicant answered', fr: 'Une réponse à votre question' },
  note: ({ partner }, ctx) => {
    const href = ctx.link(partnersPaths.review, { id: partner });
    return ctx.locale === 'fr'
      ? {
          heading: 'Une réponse à votre question',
          paragraphs: [hello(ctx), 'Une personne a répondu à votre question. Nous avons promis une réponse en cinq jours ouvrables.'],
          action: { label: 'Ouvrir la candidature', href },
        }
      : {
          heading: 'An applicant answered',
          paragraphs: [hello(ctx), 'An applicant answered your question. We promised an answer within five working days.'],
          action: { label: 'Open the application', href },
        };
  },
  why: {
    en: 'You get this email because you coordinate the network.',
    fr: 'Vous recevez ce courriel parce que vous coordonnez le réseau.',
  },
  sample: { partner: sampleId },
});
