import { z } from 'zod';
import { requestsPaths } from '../../requests/requests.paths.js';
import { matchLetter, type Said } from './match-letter.js';
import type { LetterContext } from '../../../platform/mail/email.js';
import { sampleId } from './role-facts.js';

const payload = z.object({ requestId: z.uuid(), code: z.string(), side: z.enum(['partner', 'team']) });
type Payload = z.infer<typeof payload>;

/** To both sides: no answer came from both in time. */
export const introductionExpired = matchLetter<Payload>({
  name: 'introduction-expired',
  payload,
  says: (facts, ctx) => (facts.side === 'partner' ? toPartner(facts, ctx) : toTeam(facts, ctx)),
  sample: { requestId: sampleId, code: 'R-118', side: 'partner' },
});

const toPartner = ({ code }: Payload, ctx: LetterContext): Said => ({
  ...(ctx.locale === 'en'
    ? {
        subject: 'The time to answer is over',
        heading: `${ctx.firstName}, the time to answer is over`,
        paragraphs: [
          `For request ${code}, two answers did not come in time. This counts as no refusal, on either side.`,
          'Would you still like to go on? Reply to this email, and we will ask again.',
        ],
      }
    : {
        subject: 'Le temps de réponse est passé',
        heading: `${ctx.firstName}, le temps de réponse est passé`,
        paragraphs: [
          `Pour la demande ${code}, il manquait une réponse à la date prévue. Cela ne compte comme un refus pour personne.`,
          'Vous voulez quand même continuer? Répondez à ce courriel. Nous poserons la question de nouveau.',
        ],
      }),
});

const toTeam = ({ requestId, code }: Payload, ctx: LetterContext): Said => ({
  ...(ctx.locale === 'en'
    ? {
        subject: `${code}: the time to answer is over`,
        heading: `The time to answer is over for ${code}`,
        paragraphs: [
          'Two answers did not come in time, so the match has closed. This counts as no refusal.',
          'Would you still like to go on? Reply to this email, and we will ask again.',
        ],
      }
    : {
        subject: `${code}\u00a0: le temps de réponse est passé`,
        heading: `Le temps de réponse est passé pour ${code}`,
        paragraphs: [
          'Il manquait une réponse à la date prévue. Le jumelage est fermé. Cela ne compte pas comme un refus.',
          'Vous voulez quand même continuer? Répondez à ce courriel. Nous poserons la question de nouveau.',
        ],
      }),
  action: {
    text: ctx.locale === 'en' ? 'See the request' : 'Voir la demande',
    href: ctx.link(requestsPaths.request, { id: requestId }),
  },
});
