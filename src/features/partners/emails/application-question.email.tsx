import { hello, linkWorksFor14Days, orCall } from './greeting.js';
import { noteEmail } from './note.js';
import { sampleId, signedIn, withLink } from './payloads.js';

/** A coordinator asked something. The question itself stays behind the sign-in: it may touch on health. */
export const applicationQuestion = noteEmail({
  name: 'application-question',
  payload: withLink,
  onDoubt: 'resend',
  lane: 'transactional',
  thread: () => 'my application',
  subject: { en: 'We have one question for you', fr: 'Nous avons une question pour vous' },
  note: ({ link }, ctx) =>
    ctx.locale === 'fr'
      ? {
          heading: 'Une question avant de vous répondre',
          paragraphs: [
            hello(ctx),
            'Nous avons lu votre candidature. Il nous manque une chose pour décider.',
            'La question vous attend sur votre page. Répondez en quelques mots, quand vous le pouvez.',
          ],
          action: { label: 'Lire la question et répondre', href: signedIn(ctx, link) },
          small: `${linkWorksFor14Days(ctx)} ${orCall(ctx)}`,
        }
      : {
          heading: 'One question before we answer',
          paragraphs: [
            hello(ctx),
            'We read your application. We need one more thing to decide.',
            'The question waits for you on your page. A few words are enough, whenever you can.',
          ],
          action: { label: 'Read the question and answer', href: signedIn(ctx, link) },
          small: `${linkWorksFor14Days(ctx)} ${orCall(ctx)}`,
        },
  sample: { link: sampleId },
});
