import type { Text } from '../../../kernel/text.js';
import {
  conditionCovers,
  matchRequirementLabels,
  meetingLanguageLabels,
  perspectiveLabels,
  provinceLabels,
  type MatchRequirement,
} from '../../../kernel/vocabulary/index.js';
import type { Candidate } from './candidate.js';
import type { Need } from './need.js';
import { hours, named } from './say.js';

/** A must: whoever does not meet it is not proposed. */
export interface Rule {
  readonly code: MatchRequirement;
  readonly label: Text;
  /** May a coordinator set it aside for one person, with a reason? */
  readonly waivable: boolean;
  met(need: Need, candidate: Candidate): boolean;
  /** The facts, for coordinators only. */
  why(need: Need, candidate: Candidate): Text;
}

/** Nobody gets more than this many offers in 90 days. */
export const offersIn90Days = 3;

export const hoursLeft = (candidate: Candidate): number => candidate.hoursPerMonth - candidate.hoursCommitted;

/** The conditions of a need that this person knows. A wide condition covers the finer ones under it. */
export const sharedConditions = (need: Need, candidate: Candidate) =>
  need.conditions.filter((wanted) => candidate.conditions.some((lived) => conditionCovers(wanted, lived)));

type Check = Pick<Rule, 'waivable' | 'met' | 'why'>;

/** Facts in two sentences: one for when it is so, one for when it is not. */
const either = (met: Rule['met'], so: Text, not: Text): Pick<Check, 'met' | 'why'> => ({
  met,
  why: (need, candidate) => (met(need, candidate) ? so : not),
});

const anyone = { en: 'any', fr: 'au choix' };
const anywhere = { en: 'anywhere in Canada', fr: 'partout au Canada' };

const checks: Readonly<Record<MatchRequirement, Check>> = {
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
  hours: {
    waivable: true,
    met: (need, candidate) => hoursLeft(candidate) >= need.hoursPerMonth,
    why: (need, candidate) => {
      const [left, asked] = [hours(hoursLeft(candidate)), hours(need.hoursPerMonth)];
      return {
        en: `Has ${left.en} left; ${asked.en} are asked.`,
        fr: `Libre\u00a0: ${left.fr}. Demandé\u00a0: ${asked.fr}.`,
      };
    },
  },
  language: {
    waivable: true,
    met: (need, { meetingLanguages }) => meetingLanguages.includes(need.meetingLanguage),
    why: (need, { meetingLanguages }) => {
      const own = named(meetingLanguageLabels, meetingLanguages, anyone);
      const asked = meetingLanguageLabels[need.meetingLanguage];
      return {
        en: `Meets in: ${own.en}. Asked: ${asked.en}.`,
        fr: `Rencontres en\u00a0: ${own.fr}. Demandé\u00a0: ${asked.fr}.`,
      };
    },
  },
  lived_experience: {
    waivable: true,
    ...either(
      (need, candidate) => !need.conditionsRequired || sharedConditions(need, candidate).length > 0,
      {
        en: 'Has the lived experience that is a must, or none is a must.',
        fr: 'A le vécu exigé, ou aucun vécu n’est exigé.',
      },
      { en: 'Does not have the lived experience that is a must.', fr: 'N’a pas le vécu exigé.' },
    ),
  },
  perspective: {
    waivable: true,
    met: (need, { perspectives }) =>
      need.perspectives.length === 0 || need.perspectives.some((wanted) => perspectives.includes(wanted)),
    why: (need, { perspectives }) => {
      const own = named(perspectiveLabels, perspectives, anyone);
      const asked = named(perspectiveLabels, need.perspectives, anyone);
      return { en: `${own.en}. Asked: ${asked.en}.`, fr: `${own.fr}. Demandé\u00a0: ${asked.fr}.` };
    },
  },
  experience: {
    waivable: true,
    ...either(
      (need, { experience }) => need.newcomersWelcome || experience !== 'new',
      {
        en: 'Newcomers are welcome, or this person has done this before.',
        fr: 'Première fois bienvenue, ou la personne l’a déjà fait.',
      },
      {
        en: 'New to this; the team cannot take newcomers now.',
        fr: 'Première fois; l’équipe ne peut pas en accueillir en ce moment.',
      },
    ),
  },
  place: {
    waivable: true,
    met: (need, { province, inPerson }) =>
      (need.provinces.length === 0 || need.provinces.includes(province)) && (need.mode !== 'in_person' || inPerson),
    why: (need, { province, inPerson }) => {
      const asked = named(provinceLabels, need.provinces, anywhere);
      const travels = inPerson
        ? { en: 'Can travel.', fr: 'Peut se déplacer.' }
        : { en: 'Does not travel.', fr: 'Ne se déplace pas.' };
      const lives = provinceLabels[province];
      return {
        en: `Lives in: ${lives.en}. ${travels.en} Asked: ${asked.en}.`,
        fr: `Habite\u00a0: ${lives.fr}. ${travels.fr} Demandé\u00a0: ${asked.fr}.`,
      };
    },
  },
  conflict: {
    waivable: false,
    ...either(
      (need, { excludedFrom }) => !excludedFrom.includes(need.id),
      { en: 'No conflict of interest is known.', fr: 'Aucun conflit d’intérêts connu.' },
      {
        en: 'A conflict of interest, or a private wish, rules this out.',
        fr: 'Un conflit d’intérêts ou un souhait privé l’exclut.',
      },
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
};

/** Every rule, in the order in which pages show them. */
export const rules: readonly Rule[] = (Object.keys(checks) as MatchRequirement[]).map((code) => ({
  code,
  label: matchRequirementLabels[code],
  ...checks[code],
}));

/** Codes of the rules that stand in the way; empty when the partner may be proposed. */
export const unmetRules = (need: Need, candidate: Candidate): MatchRequirement[] =>
  rules.filter((rule) => !rule.met(need, candidate)).map(({ code }) => code);
