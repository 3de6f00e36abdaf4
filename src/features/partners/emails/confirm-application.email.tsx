import { z } from 'zod';
import { resumeClaim } from '../domain/draft-cookie.js';
import { partnersPaths } from '../partners.paths.js';
import { hello, orCall } from './greeting.js';
import { noteEmail } from './note.js';
import { sampleId } from './payloads.js';

/** An application came with the address of somebody who has an account, but no profile. Only they can go on. */
export const confirmApplication = noteEmail({
  name: 'application-confirm',
  payload: z.strictObject({ draft: z.uuid(), until: z.number().int() }),
  onDoubt: 'resend',
  lane: 'transactional',
  thread: () => 'my application',
  subject: { en: 'Did you send us this form?', fr: 'Est-ce bien vous?' },
  note: ({ draft, until }, ctx) => {
    const claim = resumeClaim(draft, until);
    const token = `${claim}~${ctx.token('confirm-application', claim)}`;
    const href = ctx.link(partnersPaths.confirm, { token });
    return ctx.locale === 'fr'
      ? {
          heading: 'Est-ce bien vous?',
          paragraphs: [
            hello(ctx),
            'Quelqu’un nous a envoyé une candidature avec votre adresse. Dites-nous si c’est vous. Nous la lirons ensuite.',
          ],
          action: { label: 'Oui, c’est moi', href },
          small: `Le lien fonctionne pendant 14 jours. Si ce n’est pas vous, ne faites rien. ${orCall(ctx)}`,
        }
      : {
          heading: 'Was this you?',
          paragraphs: [
            hello(ctx),
            'Somebody asked to join us and gave this email address. Tell us if it was you. Then we will read it.',
          ],
          action: { label: 'Yes, it was me', href },
          small: `The link works for 14 days. If it was not you, do nothing. ${orCall(ctx)}`,
        };
  },
  why: {
    en: 'You get this email because somebody gave us your address.',
    fr: 'Vous recevez ce courriel parce que quelqu’un nous a donné votre adresse.',
  },
  sample: { draft: sampleId, until: 1_800_000_000 },
});
