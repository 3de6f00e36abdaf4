import { z } from 'zod';
import { waitListReasonLabels, waitListReasons } from '../domain/wait-list-reasons.js';
import { hello, linkWorksFor14Days, orCall } from './greeting.js';
import { noteEmail } from './note.js';
import { sampleId, signedIn, withLink } from './payloads.js';

/** Kept for later, and honestly why. */
export const applicationWaitlisted = noteEmail({
  name: 'application-waitlisted',
  payload: withLink.extend({ reason: z.enum(waitListReasons as [(typeof waitListReasons)[number]]) }),
  onDoubt: 'resend',
  lane: 'transactional',
  thread: () => 'my application',
  subject: { en: 'Your application is on our list', fr: 'Votre candidature est sur notre liste' },
  note: ({ link, reason }, ctx) => {
    const why = waitListReasonLabels[reason][ctx.locale];
    return ctx.locale === 'fr'
      ? {
          heading: 'Nous gardons votre candidature',
          paragraphs: [
            hello(ctx),
            'Nous avons lu votre candidature et nous voulons la garder pour plus tard.',
            `La raison\u00a0: ${lower(why)}. Cela n’a rien à voir avec vous.`,
            'Vous n’avez rien à faire. Nous vous écrirons quand une place s’ouvre.',
          ],
          action: { label: 'Voir ma candidature', href: signedIn(ctx, link) },
          small: `${linkWorksFor14Days(ctx)} ${orCall(ctx)}`,
        }
      : {
          heading: 'We are keeping your application',
          paragraphs: [
            hello(ctx),
            'We read your application and want to keep it for later.',
            `The reason: ${lower(why)}. This is not about you.`,
            'You do not need to do anything. We will write when a place opens.',
          ],
          action: { label: 'See my application', href: signedIn(ctx, link) },
          small: `${linkWorksFor14Days(ctx)} ${orCall(ctx)}`,
        };
  },
  sample: { link: sampleId, reason: 'few_places' },
});

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
