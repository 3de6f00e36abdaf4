import { daysBetween } from '../../../kernel/days.js';
import type { MatchRequirement } from '../../../kernel/vocabulary/index.js';
import type { Candidate } from './candidate.js';
import type { Need } from './need.js';
import { paidYears, yearOver } from './pay.js';
import { either, type Check } from './rule.js';

/** Nobody gets more than this many offers in 90 days. */
export const offersIn90Days = 3;

/** Days after which a profile says too little about today to ask somebody on its account. */
export const oldestProfile = 3 * 365;

const yearsOf = (need: Need, { paidWork }: Candidate) => paidYears(need, paidWork);

/** Rules that protect the partner, whatever the work is. */
export const partnerRules = {
  active: {
    waivable: false,
    ...either(
      (_, { status }) => status === 'active',
      { en: 'Active.', fr: 'Personne active.' },
      { en: 'Not active right now.', fr: 'Personne inactive en ce moment.' },
    ),
  },
  consent: {
    waivable: false,
    ...either(
      (_, { consentToOffers }) => consentToOffers,
      { en: 'Agrees to get offers.', fr: 'Accepte de recevoir des offres.' },
      { en: 'Does not want offers.', fr: 'Ne souhaite pas recevoir d’offres.' },
    ),
  },
  capacity: {
    waivable: false,
    met: (_, { engagementsNow, openOffers, maxEngagements }) => engagementsNow + openOffers < maxEngagements,
    why: (_, { engagementsNow, openOffers, maxEngagements }) => ({
      en: `Running: ${engagementsNow}. On their way: ${openOffers}. The most this person wants: ${maxEngagements}.`,
      fr: `En cours\u00a0: ${engagementsNow}. À venir\u00a0: ${openOffers}. Maximum souhaité\u00a0: ${maxEngagements}.`,
    }),
  },
  conflict: {
    waivable: false,
    ...either(
      (need, { excludedFrom }) => !excludedFrom.includes(need.id),
      { en: 'No conflict of interest is known.', fr: 'Aucun conflit d’intérêts connu.' },
      { en: 'A conflict of interest rules this out.', fr: 'Un conflit d’intérêts l’exclut.' },
    ),
  },
  private_wish: {
    waivable: false,
    ...either(
      (need, { keptFrom }) => !keptFrom.includes(need.id),
      { en: 'No private wish is against this.', fr: 'Aucun souhait privé ne s’y oppose.' },
      { en: 'A private wish rules this out.', fr: 'Un souhait privé l’exclut.' },
    ),
  },
  declined_before: {
    waivable: true,
    ...either(
      (need, { declined }) => !declined.includes(need.id),
      { en: 'Has not said no to this.', fr: 'N’a pas refusé cette demande.' },
      { en: 'Has said no to this already.', fr: 'A déjà refusé cette demande.' },
    ),
  },
  contact_fatigue: {
    waivable: true,
    met: (_, { openOffers, offersInLast90Days }) => Math.max(openOffers, offersInLast90Days) < offersIn90Days,
    why: (_, { offersInLast90Days }) => ({
      en: `Offers in the last 90 days: ${offersInLast90Days}. The most we send is ${offersIn90Days}.`,
      fr: `Offres des 90 derniers jours\u00a0: ${offersInLast90Days}. Maximum\u00a0: ${offersIn90Days}.`,
    }),
  },
  pay_ceiling: {
    waivable: false,
    met: (need, candidate) => yearOver(candidate.payCeiling, yearsOf(need, candidate)) === undefined,
    why: (need, candidate) => {
      const over = yearOver(candidate.payCeiling, yearsOf(need, candidate));
      if (!over) return { en: 'Stays within the limit on yearly pay.', fr: 'Respecte le plafond annuel de paiement.' };
      return {
        en: `With this work, pay in ${over.year} would pass the limit this person has set.`,
        fr: `Avec ce travail, le paiement de ${over.year} dépasserait le plafond choisi par la personne.`,
      };
    },
  },
  freshness: {
    waivable: true,
    met: (need, candidate) => daysBetween(candidate.profileConfirmedOn, need.askedOn) <= oldestProfile,
    why: (_, { profileConfirmedOn }) => ({
      en: `The profile was last confirmed on ${profileConfirmedOn}. After three years we ask first.`,
      fr: `Le profil a été confirmé le ${profileConfirmedOn}. Après trois ans, nous demandons d’abord.`,
    }),
  },
} as const satisfies { readonly [Code in MatchRequirement]?: Check };
