import { z } from 'zod';
import { format } from '../../../platform/words/format.js';
import { matchingPaths } from '../matching.paths.js';
import { matchLetter } from './match-letter.js';
import { sampleId } from './role-facts.js';

/** To the team: when they meet the partner. Who it is, is read on the page. */
export const matchIntroductionTeam = matchLetter({
  name: 'match-introduction-team',
  payload: z.object({ matchId: z.uuid(), code: z.string(), meetingAt: z.iso.datetime() }),
  says: ({ matchId, code, meetingAt }, ctx) => ({
    ...(ctx.locale === 'en'
      ? {
          subject: `${code}: you meet a partner`,
          heading: `You meet a partner for ${code}`,
          paragraphs: [
            `The meeting is on ${format(ctx.locale).dateTime(new Date(meetingAt))}.`,
            'The page shows what they chose to share. Please keep it in your team.',
            'Send your questions ahead, and tell us afterwards if it is a yes.',
          ],
        }
      : {
          subject: `${code}\u00a0: vous rencontrez une personne partenaire`,
          heading: `Une rencontre pour ${code}`,
          paragraphs: [
            `La rencontre a lieu le ${format(ctx.locale).dateTime(new Date(meetingAt))}.`,
            'La page montre ce que la personne a choisi de vous dire. Gardez-le dans votre équipe.',
            'Envoyez vos questions avant. Dites-nous ensuite si c’est oui.',
          ],
        }),
    action: {
      text: ctx.locale === 'en' ? 'See who you meet' : 'Voir qui vous rencontrez',
      href: ctx.link(matchingPaths.match, { id: matchId }),
    },
  }),
  sample: { matchId: sampleId, code: 'R-118', meetingAt: '2026-12-08T15:00:00.000Z' },
});
