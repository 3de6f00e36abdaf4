import { z } from 'zod';
import { format } from '../../../platform/words/format.js';
import { matchingPaths } from '../matching.paths.js';
import { matchLetter } from './match-letter.js';
import { sampleId } from './role-facts.js';

/** To the partner: when they meet the team. */
export const matchIntroductionPartner = matchLetter({
  name: 'match-introduction-partner',
  payload: z.object({ matchId: z.uuid(), code: z.string(), meetingAt: z.iso.datetime(), zone: z.string() }),
  says: ({ matchId, code, meetingAt, zone }, ctx) => ({
    ...(ctx.locale === 'en'
      ? {
          subject: 'You have a meeting with a team',
          heading: `${ctx.firstName}, you meet the team`,
          paragraphs: [
            `The meeting for request ${code} is on ${format(ctx.locale).dateTime(new Date(meetingAt), zone)}. You can bring someone with you.`,
            'The team now sees what you chose to show, and nothing else.',
            'You do not decide in the meeting. Tell us afterwards: a yes and a no are both fine.',
          ],
        }
      : {
          subject: 'Vous avez une rencontre avec une équipe',
          heading: `${ctx.firstName}, vous rencontrez l’équipe`,
          paragraphs: [
            `La rencontre pour la demande ${code} a lieu le ${format(ctx.locale).dateTime(new Date(meetingAt), zone)}. Vous pouvez venir avec quelqu’un.`,
            'L’équipe voit ce que vous avez choisi de montrer. Rien d’autre.',
            'Rien ne se décide sur place. Dites-nous ensuite oui ou non\u00a0: les deux nous vont.',
          ],
        }),
    action: {
      text: ctx.locale === 'en' ? 'See how you meet' : 'Voir comment se fera la rencontre',
      href: ctx.link(matchingPaths.invitation, { id: matchId }),
    },
  }),
  sample: { matchId: sampleId, code: 'R-118', meetingAt: '2026-12-08T15:00:00.000Z', zone: 'America/Vancouver' },
});
