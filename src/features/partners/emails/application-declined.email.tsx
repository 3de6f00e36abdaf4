import { z } from 'zod';
import { applicationDeclineReasonLabels, applicationDeclineReasons } from '../../../kernel/vocabulary/index.js';
import { hello } from './greeting.js';
import { noteEmail } from './note.js';

/** Not this time: a fact as reason, a kind word if the coordinator wrote one, and whom to call to disagree. */
export const applicationDeclined = noteEmail({
  name: 'application-declined',
  payload: z.strictObject({
    reason: z.enum(applicationDeclineReasons as [(typeof applicationDeclineReasons)[number]]),
    /** Read twice by the coordinator; nothing about health. Empty for none. */
    note: z.string().max(600),
  }),
  onDoubt: 'resend',
  lane: 'transactional',
  thread: () => 'my application',
  subject: { en: 'About your application', fr: 'Au sujet de votre candidature' },
  note: ({ reason, note }, ctx) => {
    const { phone } = ctx.network;
    const because = reason === 'other' ? [] : [applicationDeclineReasonLabels[reason][ctx.locale]];
    const kind = note ? [note] : [];
    return ctx.locale === 'fr'
      ? {
          heading: 'Pas cette fois',
          paragraphs: [
            hello(ctx),
            'Merci du temps que vous nous avez donné. Nous ne pouvons pas accepter votre candidature.',
            ...because.map((why) => `La raison\u00a0: ${why}.`),
            ...kind,
            `Vous n’êtes pas d’accord? Appelez le ${phone}. Une autre personne relira votre candidature avec vous.`,
          ],
        }
      : {
          heading: 'Not this time',
          paragraphs: [
            hello(ctx),
            'Thank you for the time you gave us. We cannot accept your application.',
            ...because.map((why) => `The reason: ${why}.`),
            ...kind,
            `Do you disagree? Call ${phone}. Another person will read your application again with you.`,
          ],
        };
  },
  sample: { reason: 'outside_canada', note: '' },
});
