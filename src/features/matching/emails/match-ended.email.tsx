import { z } from 'zod';
import { matchLetter, type Said } from './match-letter.js';
import type { LetterContext } from '../../../platform/mail/email.js';

const payload = z.object({ code: z.string(), side: z.enum(['partner', 'team']) });
type Payload = z.infer<typeof payload>;

/** To both sides: the work has ended, thank you. */
export const matchEnded = matchLetter<Payload>({
  name: 'match-ended',
  payload,
  says: (facts, ctx) => (facts.side === 'partner' ? toPartner(facts, ctx) : toTeam(facts, ctx)),
  sample: { code: 'R-118', side: 'partner' },
});

const toPartner = ({ code }: Payload, ctx: LetterContext): Said => ({
  ...(ctx.locale === 'en'
    ? {
        subject: 'Thank you for your work',
        heading: `Thank you for your work, ${ctx.firstName}`,
        paragraphs: [
          `Your work for request ${code} has ended. What you gave is part of it.`,
          'The team owes you its results in plain words, and any pay that is still open. If they do not come, tell us.',
          'Would you like to do more, or to rest? Both are fine.',
        ],
      }
    : {
        subject: 'Merci de votre travail',
        heading: `Merci de votre travail, ${ctx.firstName}`,
        paragraphs: [
          `Votre travail pour la demande ${code} est terminé. Ce que vous avez donné en fait partie.`,
          'L’équipe vous doit ses résultats en mots simples, et tout paiement qui reste. Rien ne vient? Dites-le-nous.',
          'Vous voulez continuer, ou vous reposer? Les deux nous vont.',
        ],
      }),
});

const toTeam = ({ code }: Payload, ctx: LetterContext): Said => ({
  ...(ctx.locale === 'en'
    ? {
        subject: `${code}: the work has ended`,
        heading: `The work for ${code} has ended`,
        paragraphs: [
          'Thank you for working with a partner.',
          'Please send them the results in plain words, any pay that is still open, and your thanks.',
        ],
      }
    : {
        subject: `${code}\u00a0: le travail est terminé`,
        heading: `Le travail pour ${code} est terminé`,
        paragraphs: [
          'Merci d’avoir travaillé avec une personne partenaire.',
          'Envoyez-lui les résultats en mots simples, tout paiement qui reste, et vos mercis.',
        ],
      }),
});
