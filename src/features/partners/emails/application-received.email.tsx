import { z } from 'zod';
import { format } from '../../../platform/words/format.js';
import { hello, linkWorksFor14Days, orCall } from './greeting.js';
import { noteEmail } from './note.js';
import { sampleId, signedIn, withLink } from './payloads.js';

/** “We have your application, and answer by this day.” */
export const applicationReceived = noteEmail({
  name: 'application-received',
  payload: withLink.extend({ promisedOn: z.iso.date() }),
  onDoubt: 'resend',
  lane: 'transactional',
  thread: () => 'my application',
  subject: { en: 'We have your application', fr: 'Nous avons votre candidature' },
  note: ({ link, promisedOn }, ctx) => {
    const day = format(ctx.locale).date(promisedOn);
    const small = `${linkWorksFor14Days(ctx)} ${orCall(ctx)}`;
    return ctx.locale === 'fr'
      ? {
          heading: `Nous répondrons d’ici le ${day}`,
          paragraphs: [
            hello(ctx),
            'Merci. Nous avons votre candidature. Une personne de la coordination va la lire.',
            'Vous pouvez voir où elle en est, ou la retirer, quand vous voulez.',
          ],
          action: { label: 'Voir ma candidature', href: signedIn(ctx, link) },
          small,
        }
      : {
          heading: `We will answer by ${day}`,
          paragraphs: [
            hello(ctx),
            'Thank you. We have your application. A coordinator will read it.',
            'You can see where it stands, or take it back, at any time.',
          ],
          action: { label: 'See my application', href: signedIn(ctx, link) },
          small,
        };
  },
  sample: { link: sampleId, promisedOn: '2026-11-26' },
});
