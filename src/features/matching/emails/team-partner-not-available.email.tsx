import { z } from 'zod';
import { requestsPaths } from '../../requests/requests.paths.js';
import { matchLetter } from './match-letter.js';
import { sampleId } from './role-facts.js';

/** To the team: somebody it had met is not available. It never reads why. */
export const teamPartnerNotAvailable = matchLetter({
  name: 'team-partner-not-available',
  payload: z.object({ code: z.string(), requestId: z.uuid() }),
  says: ({ code, requestId }, ctx) => ({
    ...(ctx.locale === 'en'
      ? {
          subject: `${code}: a partner is not available`,
          heading: 'A partner is not available',
          paragraphs: [
            `The partner for ${code} cannot take part after all.`,
            'There is nothing you need to do. We will look at who else fits.',
          ],
        }
      : {
          subject: `${code}\u00a0: une personne n’est pas disponible`,
          heading: 'Une personne n’est pas disponible',
          paragraphs: [
            `Pour la demande ${code}, la personne que vous deviez voir n’est pas disponible.`,
            'Vous n’avez rien à faire. Nous regardons qui d’autre convient.',
          ],
        }),
    action: {
      text: ctx.locale === 'en' ? 'See the request' : 'Voir la demande',
      href: ctx.link(requestsPaths.request, { id: requestId }),
    },
  }),
  sample: { code: 'R-118', requestId: sampleId },
});
