import { z } from 'zod';
import { format } from '../../../platform/words/format.js';
import { matchingPaths } from '../matching.paths.js';
import { matchLetter, type Said } from './match-letter.js';
import type { LetterContext } from '../../../platform/mail/email.js';
import { sampleId } from './role-facts.js';

const payload = z.object({
  matchId: z.uuid(),
  code: z.string(),
  answerBy: z.iso.datetime(),
  side: z.enum(['partner', 'team']),
});
type Payload = z.infer<typeof payload>;

/** To a side that has not answered after the meeting; never says what the other answered. */
export const introductionNudge = matchLetter<Payload>({
  name: 'introduction-nudge',
  lane: 'reminder',
  payload,
  says: (facts, ctx) => (facts.side === 'partner' ? toPartner(facts, ctx) : toTeam(facts, ctx)),
  sample: { matchId: sampleId, code: 'R-118', answerBy: '2026-12-18T15:00:00.000Z', side: 'partner' },
});

const toPartner = ({ matchId, code, answerBy }: Payload, ctx: LetterContext): Said => ({
  ...(ctx.locale === 'en'
    ? {
        subject: 'How was the meeting?',
        heading: `${ctx.firstName}, how was the meeting?`,
        paragraphs: [
          `You met the team of request ${code}. Would you like to work with them?`,
          `Please tell us by ${format(ctx.locale).date(new Date(answerBy))}. A yes and a no are both fine. The team sees your answer only after giving its own.`,
        ],
      }
    : {
        subject: 'Comment a été la rencontre?',
        heading: `${ctx.firstName}, comment a été la rencontre?`,
        paragraphs: [
          `Vous avez vu l’équipe de la demande ${code}. Voulez-vous travailler avec elle?`,
          `Dites-le-nous d’ici le ${format(ctx.locale).date(new Date(answerBy))}. Un oui et un non nous vont. L’équipe ne verra votre réponse qu’après la sienne.`,
        ],
      }),
  action: {
    text: ctx.locale === 'en' ? 'Give my answer' : 'Donner ma réponse',
    href: ctx.link(matchingPaths.invitation, { id: matchId }),
  },
});

const toTeam = ({ matchId, code, answerBy }: Payload, ctx: LetterContext): Said => ({
  ...(ctx.locale === 'en'
    ? {
        subject: `${code}: how was the meeting?`,
        heading: `How was the meeting for ${code}?`,
        paragraphs: [
          'Would you like to work with this partner?',
          `Please tell us by ${format(ctx.locale).date(new Date(answerBy))}. The partner sees your answer only after giving theirs.`,
        ],
      }
    : {
        subject: `${code}\u00a0: comment a été la rencontre?`,
        heading: `Comment a été la rencontre pour ${code}?`,
        paragraphs: [
          'Voulez-vous travailler avec cette personne?',
          `Dites-le-nous d’ici le ${format(ctx.locale).date(new Date(answerBy))}. La personne ne verra votre réponse qu’après la sienne.`,
        ],
      }),
  action: {
    text: ctx.locale === 'en' ? 'Give our answer' : 'Donner notre réponse',
    href: ctx.link(matchingPaths.match, { id: matchId }),
  },
});
