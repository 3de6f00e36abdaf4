import { hello, linkWorksFor14Days, orCall } from './greeting.js';
import { noteEmail } from './note.js';
import { sampleId, signedIn, withLink } from './payloads.js';

/** Every three months on the wait-list: nobody is forgotten. */
export const applicationStillWaiting = noteEmail({
  name: 'application-still-waiting',
  payload: withLink,
  onDoubt: 'hold',
  lane: 'reminder',
  thread: () => 'my application',
  subject: { en: 'You are still on our list', fr: 'Vous êtes toujours sur notre liste' },
  note: ({ link }, ctx) =>
    ctx.locale === 'fr'
      ? {
          heading: 'Nous ne vous oublions pas',
          paragraphs: [
            hello(ctx),
            'Votre candidature est toujours sur notre liste. Aucune place ne s’est encore ouverte.',
            'Vous n’avez rien à faire. Vous pouvez aussi la retirer quand vous voulez.',
          ],
          action: { label: 'Voir ma candidature', href: signedIn(ctx, link) },
          small: `${linkWorksFor14Days(ctx)} ${orCall(ctx)}`,
        }
      : {
          heading: 'We have not forgotten you',
          paragraphs: [
            hello(ctx),
            'You are still on our list. No place has opened for you yet.',
            'You do not need to do a thing. You can also take your form back at any time.',
          ],
          action: { label: 'See where I stand', href: signedIn(ctx, link) },
          small: `${linkWorksFor14Days(ctx)} ${orCall(ctx)}`,
        },
  sample: { link: sampleId },
});
