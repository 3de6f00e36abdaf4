import { z } from 'zod';
import { requestsPaths } from '../../requests/requests.paths.js';
import { matchingPaths } from '../matching.paths.js';
import { matchLetter, type Said } from './match-letter.js';
import type { LetterContext } from '../../../platform/mail/email.js';
import { sampleId } from './role-facts.js';

const payload = z.object({ requestId: z.uuid(), code: z.string(), side: z.enum(['partner', 'team']) });
type Payload = z.infer<typeof payload>;

/** To the side that did not withdraw. No reason, on purpose. */
export const matchWithdrawn = matchLetter<Payload>({
  name: 'match-withdrawn',
  payload,
  says: (facts, ctx) => (facts.side === 'partner' ? toPartner(facts, ctx) : toTeam(facts, ctx)),
  sample: { requestId: sampleId, code: 'R-118', side: 'partner' },
});

const toPartner = ({ code }: Payload, ctx: LetterContext): Said => ({
  ...(ctx.locale === 'en'
    ? {
        subject: 'This match has ended',
        heading: `${ctx.firstName}, this match has ended`,
        paragraphs: [
          `The match for request ${code} does not go on. This says nothing about you.`,
          'Thank you for your time. You keep your place, and we will write when something else fits.',
        ],
      }
    : {
        subject: 'Ce jumelage est terminé',
        heading: `${ctx.firstName}, ce jumelage est terminé`,
        paragraphs: [
          `Le jumelage pour la demande ${code} s’arrête ici. Cela ne dit rien de vous.`,
          'Merci de votre temps. Vous gardez votre place. Nous vous écrirons si autre chose vous convient.',
        ],
      }),
  action: {
    text: ctx.locale === 'en' ? 'Go to my home page' : 'Aller à mon accueil',
    href: ctx.link(matchingPaths.home),
  },
});

const toTeam = ({ requestId, code }: Payload, ctx: LetterContext): Said => ({
  ...(ctx.locale === 'en'
    ? {
        subject: `${code}: a match has ended`,
        heading: `A match for ${code} has ended`,
        paragraphs: [
          'The match does not go on. No reason is asked, on either side.',
          'The place is free again. We are looking at who else fits.',
        ],
      }
    : {
        subject: `${code}\u00a0: un jumelage est terminé`,
        heading: `Un jumelage pour ${code} est terminé`,
        paragraphs: [
          'Le jumelage s’arrête ici. On ne demande de raison à personne.',
          'La place est libre. Nous regardons qui d’autre convient.',
        ],
      }),
  action: {
    text: ctx.locale === 'en' ? 'See the request' : 'Voir la demande',
    href: ctx.link(requestsPaths.request, { id: requestId }),
  },
});
