import { partnersPaths } from '../partners.paths.js';
import { hello } from './greeting.js';
import { noteEmail } from './note.js';
import { aboutPartner, sampleId } from './payloads.js';

/** To every coordinator, once and without a name: the promised day is over. */
export const applicationLate = noteEmail({
  name: 'application-late',
  payload: aboutPartner,
  onDoubt: 'resend',
  lane: 'bulk',
  timing: 'once-a-day',
  thread: ({ partner }) => `application ${partner}`,
  subject: { en: 'An application waits for our answer', fr: 'Une candidature attend notre réponse' },
  note: ({ partner }, ctx) => {
    const href = ctx.link(partnersPaths.review, { id: partner });
    return ctx.locale === 'fr'
      ? {
          heading: 'Le jour promis est passé',
          paragraphs: [
            hello(ctx),
            'Quelqu’un attend encore notre réponse. Le jour promis est passé.',
            'Lisez la candidature aujourd’hui, ou appelez la personne pour lui dire quand vous répondrez.',
          ],
          action: { label: 'Ouvrir la candidature', href },
        }
      : {
          heading: 'The day we promised is over',
          paragraphs: [
            hello(ctx),
            'Somebody still waits for our answer. The day we promised is over.',
            'Please read what they sent today, or call them and say when you will answer.',
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
