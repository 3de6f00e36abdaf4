import { hello, orCall } from './greeting.js';
import { noteEmail } from './note.js';
import { sampleId, signedIn, withLink } from './payloads.js';

/** An application came with an address that already has a profile. Only its owner learns that. */
export const alreadyKnown = noteEmail({
  name: 'application-already-known',
  payload: withLink,
  onDoubt: 'resend',
  lane: 'transactional',
  thread: () => 'my application',
  subject: { en: 'You already have a place with us', fr: 'Vous avez déjà votre place chez nous' },
  note: ({ link }, ctx) =>
    ctx.locale === 'fr'
      ? {
          heading: 'Vous avez déjà un profil',
          paragraphs: [
            hello(ctx),
            'Nous venons de recevoir une candidature avec votre adresse. Vous avez déjà un profil chez nous. Il n’a pas changé.',
            'Ouvrez-le pour voir où vous en êtes, ou pour changer vos réponses.',
          ],
          action: { label: 'Ouvrir mon profil', href: signedIn(ctx, link) },
          small: `Le bouton fonctionne pendant un jour. Si ce n’était pas vous, ne faites rien. ${orCall(ctx)}`,
        }
      : {
          heading: 'You already have a profile',
          paragraphs: [
            hello(ctx),
            'We just got an application with your address. You already have a profile with us. It has not changed.',
            'Open it to see where things stand, or to change your answers.',
          ],
          action: { label: 'Open my profile', href: signedIn(ctx, link) },
          small: `The button works for one day. If this was not you, do nothing. ${orCall(ctx)}`,
        },
  sample: { link: sampleId },
});
