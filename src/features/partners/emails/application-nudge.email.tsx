import { z } from 'zod';
import { format } from '../../../platform/words/format.js';
import { hello, linkWorksFor14Days, orCall } from './greeting.js';
import { noteEmail } from './note.js';
import { sampleId, signedIn, withLink } from './payloads.js';

/** A week later: the question still waits. */
export const applicationNudge = noteEmail({
  name: 'application-nudge',
  payload: withLink.extend({ closesOn: z.iso.date() }),
  onDoubt: 'hold',
  lane: 'reminder',
  thread: () => 'my application',
  subject: { en: 'Our question still waits for you', fr: 'Notre question vous attend toujours' },
  note: ({ link, closesOn }, ctx) => {
    const day = format(ctx.locale).date(closesOn);
    return ctx.locale === 'fr'
      ? {
          heading: 'Il n’y a pas d’urgence',
          paragraphs: [
            hello(ctx),
            'Nous avons posé une question sur votre candidature. Quelques mots suffisent.',
            `Sans réponse d’ici le ${day}, nous fermerons la candidature. Vous pourrez toujours nous appeler ensuite.`,
          ],
          action: { label: 'Lire la question et répondre', href: signedIn(ctx, link) },
          small: `${linkWorksFor14Days(ctx)} ${orCall(ctx)}`,
        }
      : {
          heading: 'There is no rush',
          paragraphs: [
            hello(ctx),
            'We asked a question about your application. A few words are enough.',
            `If we do not hear from you by ${day}, we will close the application. You can still call us after that.`,
          ],
          action: { label: 'Read the question and answer', href: signedIn(ctx, link) },
          small: `${linkWorksFor14Days(ctx)} ${orCall(ctx)}`,
        };
  },
  sample: { link: sampleId, closesOn: '2026-12-22' },
});
