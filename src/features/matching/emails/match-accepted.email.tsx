import { z } from 'zod';
import { matchingPaths } from '../matching.paths.js';
import { matchLetter, type Said } from './match-letter.js';
import type { LetterContext } from '../../../platform/mail/email.js';
import { sampleId } from './role-facts.js';

const payload = z.object({ matchId: z.uuid(), code: z.string(), side: z.enum(['partner', 'team']) });
type Payload = z.infer<typeof payload>;

/** To both sides: it is a yes on both sides. */
export const matchAccepted = matchLetter<Payload>({
  name: 'match-accepted',
  payload,
  says: (facts, ctx) => (facts.side === 'partner' ? toPartner(facts, ctx) : toTeam(facts, ctx)),
  sample: { matchId: sampleId, code: 'R-118', side: 'partner' },
});

const toPartner = ({ matchId, code }: Payload, ctx: LetterContext): Said => ({
  ...(ctx.locale === 'en'
    ? {
        subject: 'It is a yes on both sides',
        heading: `${ctx.firstName}, it is a yes on both sides`,
        paragraphs: [
          `You and the team of request ${code} have both said yes. Your place is kept.`,
          'The team will write to you about the start. If you hear nothing in two weeks, tell us.',
        ],
      }
    : {
        subject: 'Deux fois oui',
        heading: `${ctx.firstName}, c’est deux fois oui`,
        paragraphs: [
          `Vous et l’équipe de la demande ${code} avez dit oui. Votre place est gardée.`,
          'L’équipe vous écrira pour le début. Rien après deux semaines? Dites-le-nous.',
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
        subject: `${code}: a yes on both sides`,
        heading: `A yes on both sides for ${code}`,
        paragraphs: [
          'You and the partner have both said yes. The place is taken.',
          'Please agree on the first day, the hours and the pay. When the work starts, say so on the page.',
        ],
      }
    : {
        subject: `${code}\u00a0: deux fois oui`,
        heading: `Deux fois oui pour ${code}`,
        paragraphs: [
          'Vous et la personne avez dit oui. La place est prise.',
          'Mettez-vous d’accord sur le premier jour, les heures et le paiement. Dites-le sur la page quand le travail commence.',
        ],
      }),
  action: {
    text: ctx.locale === 'en' ? 'Open the page' : 'Ouvrir la page',
    href: ctx.link(matchingPaths.match, { id: matchId }),
  },
});
