import { linkWorksFor14Days, orCall } from './greeting.js';
import { noteEmail } from './note.js';
import { sampleId, signedIn, withLink } from './payloads.js';

/** Welcome. */
export const applicationAccepted = noteEmail({
  name: 'application-accepted',
  payload: withLink,
  onDoubt: 'resend',
  lane: 'transactional',
  thread: () => 'my application',
  subject: { en: 'Welcome to the network', fr: 'Bienvenue dans le réseau' },
  note: ({ link }, ctx) =>
    ctx.locale === 'fr'
      ? {
          heading: `Bienvenue${ctx.firstName ? `, ${ctx.firstName}` : ''}`,
          paragraphs: [
            'Vous faites maintenant partie du réseau. Merci de partager ce que vous savez.',
            'Quand une équipe cherche quelqu’un comme vous, nous vous écrivons. Chaque offre dit le temps, la durée et le paiement.',
            'Vous pouvez dire non à chaque offre, et prendre une pause quand vous voulez.',
          ],
          action: { label: 'Ouvrir ma page', href: signedIn(ctx, link) },
          small: `${linkWorksFor14Days(ctx)} ${orCall(ctx)}`,
        }
      : {
          heading: `Welcome${ctx.firstName ? `, ${ctx.firstName}` : ''}`,
          paragraphs: [
            'You are now part of the network. Thank you for sharing what you know.',
            'When a team looks for someone like you, we write to you. Each offer says the time, the length and the pay.',
            'You can say no to every offer, and take a break whenever you like.',
          ],
          action: { label: 'Open my page', href: signedIn(ctx, link) },
          small: `${linkWorksFor14Days(ctx)} ${orCall(ctx)}`,
        },
  sample: { link: sampleId },
});
