import { z } from 'zod';
import { deskPaths } from '../../desk/desk.paths.js';
import { matchLetter } from './match-letter.js';
import { sampleId } from './role-facts.js';

/** To the coordinators: a partner said yes, now bring the two together. */
export const matchInterested = matchLetter({
  name: 'match-interested',
  payload: z.object({ matchId: z.uuid(), code: z.string() }),
  says: ({ matchId, code }, ctx) => ({
    ...(ctx.locale === 'en'
      ? {
          subject: `${code}: a partner said yes`,
          heading: `A partner said yes to ${code}`,
          paragraphs: [
            'Next step: bring them and the team together. The team sees nothing before you do.',
            'Please choose a meeting time within 3 working days.',
          ],
        }
      : {
          subject: `${code}\u00a0: un oui`,
          heading: `Une personne a dit oui à ${code}`,
          paragraphs: [
            'Prochaine étape\u00a0: présentez-la à l’équipe. L’équipe ne voit rien avant cela.',
            'Choisissez un moment de rencontre d’ici 3 jours ouvrables.',
          ],
        }),
    action: {
      text: ctx.locale === 'en' ? 'Introduce them' : 'Les présenter',
      href: ctx.link(deskPaths.match, { id: matchId }),
    },
  }),
  sample: { matchId: sampleId, code: 'R-118' },
});
