import { z } from 'zod';
import { matchingPaths } from '../matching.paths.js';
import { matchLetter, type Said } from './match-letter.js';
import type { LetterContext } from '../../../platform/mail/email.js';
import { sampleId } from './role-facts.js';

const payload = z.object({ matchId: z.uuid(), code: z.string(), side: z.enum(['partner', 'team']) });
type Payload = z.infer<typeof payload>;

/** To both sides: the work starts. */
export const matchStarted = matchLetter<Payload>({
  name: 'match-started',
  payload,
  says: (facts, ctx) => (facts.side === 'partner' ? toPartner(facts, ctx) : toTeam(facts, ctx)),
  sample: { matchId: sampleId, code: 'R-118', side: 'partner' },
});

const toPartner = ({ matchId, code }: Payload, ctx: LetterContext): Said => ({
  ...(ctx.locale === 'en'
    ? {
        subject: 'Your work with the team starts',
        heading: `${ctx.firstName}, your work with the team starts`,
        paragraphs: [
          `The team of request ${code} says that the work has started. Welcome, and thank you.`,
          'Is something not as agreed: time, pay, access? Tell us early. You can stop at any time.',
        ],
      }
    : {
        subject: 'Votre travail avec l’équipe commence',
        heading: `${ctx.firstName}, votre travail avec l’équipe commence`,
        paragraphs: [
          `L’équipe de la demande ${code} dit que le travail a commencé. Bienvenue, et merci.`,
          'Le temps, le paiement ou l’accès ne va pas? Dites-le-nous tôt. Vous pouvez arrêter quand vous voulez.',
        ],
      }),
  action: {
    text: ctx.locale === 'en' ? 'See where things stand' : 'Voir où en sont les choses',
    href: ctx.link(matchingPaths.invitation, { id: matchId }),
  },
});

const toTeam = ({ matchId, code }: Payload, ctx: LetterContext): Said => ({
  ...(ctx.locale === 'en'
    ? {
        subject: `${code}: the work starts`,
        heading: `The work for ${code} starts`,
        paragraphs: [
          'Your partner knows that the work has started.',
          'Tell them what becomes of their input. Pay within 30 days. Call us early when something is hard.',
        ],
      }
    : {
        subject: `${code}\u00a0: le travail commence`,
        heading: `Le travail pour ${code} commence`,
        paragraphs: [
          'La personne sait que le travail a commencé.',
          'Dites-lui ce que devient son apport. Payez d’ici 30 jours. Appelez-nous tôt si c’est dur.',
        ],
      }),
  action: {
    text: ctx.locale === 'en' ? 'Open the page' : 'Ouvrir la page',
    href: ctx.link(matchingPaths.match, { id: matchId }),
  },
});
