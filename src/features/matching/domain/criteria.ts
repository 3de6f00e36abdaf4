import { daysBetween } from '../../../kernel/days.js';
import type { Text } from '../../../kernel/text.js';
import { accessNeedLabels, conditionLabels } from '../../../kernel/vocabulary/index.js';
import type { Candidate } from './candidate.js';
import { canTakePart, hoursRoom, relatedConditions, share, shared, wishBecause, wishFit } from './fit.js';
import { timesInCommon } from './meeting-times.js';
import type { Need } from './need.js';
import { hours, named } from './say.js';
import { hoursLeft, sharedConditions } from './work-rules.js';

/** All that a score may look at. Experience, perspective, province and money are not here, so they cannot raise one. */
export type Fitting = Omit<
  Candidate,
  'experience' | 'perspectives' | 'province' | 'payCeiling' | 'paidWork' | 'keptFrom'
>;

/** One thing that makes a pair fit. What it is worth in points is a decision of the network: see weights.ts. */
export interface Criterion {
  readonly code: CriterionCode;
  readonly label: Text;
  /** What it looks at, for whoever decides how much it counts. */
  readonly about: Text;
  /** The best `fit` there is. */
  readonly steps: number;
  /** How well this pair fits, in whole steps from 0 to `steps`. */
  readonly fit: (need: Need, candidate: Fitting) => number;
  /** The facts behind the points, for coordinators only. */
  readonly because: (need: Need, candidate: Fitting) => Text;
}

/** Every criterion, in the order in which pages show them. */
export const criterionCodes = [
  ...(['lived_experience', 'interests', 'availability', 'access', 'language'] as const),
  ...(['own_wish', 'fair_turn', 'freshness'] as const),
];
export type CriterionCode = (typeof criterionCodes)[number];

/** Neither experience nor identity is among them: a newcomer and a mentor with the same facts score the same. */
export const criteria: readonly Criterion[] = [
  {
    code: 'lived_experience',
    label: { en: 'Lived experience', fr: 'Vécu' },
    about: {
      en: 'How close the pain that this person knows is to what the work is about.',
      fr: 'Si la douleur que la personne connaît est celle dont parle le travail.',
    },
    steps: 10,
    fit: (need, candidate) => {
      if (need.conditions.length === 0 || sharedConditions(need, candidate).length > 0) return 10;
      return relatedConditions(need, candidate).length > 0 ? 4 : 0;
    },
    because: (need, candidate) => {
      if (need.conditions.length === 0)
        return { en: 'Any experience of pain fits.', fr: 'Tout vécu de la douleur convient.' };
      const fits = named(conditionLabels, sharedConditions(need, candidate), nothing);
      if (fits !== nothing) return { en: `Fits: ${fits.en}.`, fr: `Convient\u00a0: ${fits.fr}.` };
      const close = named(conditionLabels, relatedConditions(need, candidate), nothing);
      return { en: `Close to what is wanted: ${close.en}.`, fr: `Proche de ce qui est cherché\u00a0: ${close.fr}.` };
    },
  },
  {
    code: 'interests',
    label: { en: 'Interests and activities', fr: 'Intérêts et activités' },
    about: {
      en: 'How many of the topics and tasks are ones this person chose.',
      fr: 'Combien de sujets et d’activités la personne a elle-même choisis.',
    },
    steps: 20,
    fit: (need, { interests, activities }) =>
      share(10, need.interests.length, shared(need.interests, interests).length) +
      share(10, need.activities.length, shared(need.activities, activities).length),
    because: (need, { interests, activities }) => {
      const [topics, tasks] = [shared(need.interests, interests).length, shared(need.activities, activities).length];
      return {
        en: `Topics in common: ${topics} of ${need.interests.length}. Activities: ${tasks} of ${need.activities.length}.`,
        fr: `Sujets en commun\u00a0: ${topics} sur ${need.interests.length}. Activités\u00a0: ${tasks} sur ${need.activities.length}.`,
      };
    },
  },
  {
    code: 'availability',
    label: { en: 'Availability', fr: 'Disponibilité' },
    about: {
      en: 'Meeting times in common, by each person’s own clock, and hours to spare.',
      fr: 'Les moments de rencontre en commun, à l’heure de chaque personne, et les heures libres.',
    },
    steps: 15,
    fit: (need, candidate) =>
      share(10, need.availability.length, timesInCommon(need, candidate).length) + hoursRoom(need, candidate),
    because: (need, candidate) => {
      const times = timesInCommon(need, candidate).length;
      const [left, asked] = [hours(hoursLeft(candidate)), hours(need.hoursPerMonth)];
      return {
        en: `Meeting times in common: ${times} of ${need.availability.length}. Has ${left.en} left; ${asked.en} are asked.`,
        fr: `Moments en commun\u00a0: ${times} sur ${need.availability.length}. Libre\u00a0: ${left.fr}. Demandé\u00a0: ${asked.fr}.`,
      };
    },
  },
  {
    code: 'access',
    label: { en: 'Access and meeting form', fr: 'Accès et forme des rencontres' },
    about: {
      en: 'Whether the way people meet works for this person. What can be arranged costs no points.',
      fr: 'Si la forme des rencontres convient à la personne. Ce qui peut s’organiser n’enlève aucun point.',
    },
    steps: 10,
    fit: (need, candidate) => (canTakePart(need, candidate) ? 10 : 0),
    because: (need, candidate) => {
      const needs = named(accessNeedLabels, candidate.accessNeeds, nothing);
      return canTakePart(need, candidate)
        ? { en: `Can take part. To arrange: ${needs.en}.`, fr: `Peut participer. À prévoir\u00a0: ${needs.fr}.` }
        : {
            en: `Meeting in person does not work. Needs: ${needs.en}.`,
            fr: `Le présentiel ne convient pas. Besoins\u00a0: ${needs.fr}.`,
          };
    },
  },
  {
    code: 'language',
    label: { en: 'Ease with the language', fr: 'Aisance dans la langue' },
    about: {
      en: 'Whether meetings are in the language this person likes best.',
      fr: 'Si les rencontres sont dans la langue que la personne préfère.',
    },
    steps: 10,
    fit: (need, { language, meetingLanguages }) => {
      if (language === need.meetingLanguage) return 10;
      if (meetingLanguages.includes(need.meetingLanguage)) return 6;
      return need.interpretation ? 3 : 0;
    },
    because: (need, { language, meetingLanguages }) => {
      if (language === need.meetingLanguage)
        return { en: 'The language this person prefers.', fr: 'La langue que la personne préfère.' };
      if (meetingLanguages.includes(need.meetingLanguage))
        return {
          en: 'Can meet in this language but prefers the other.',
          fr: 'Peut se réunir dans cette langue, mais préfère l’autre.',
        };
      return need.interpretation
        ? { en: 'Takes part with an interpreter.', fr: 'Participe avec interprétation.' }
        : { en: 'Does not meet in this language.', fr: 'Ne se réunit pas dans cette langue.' };
    },
  },
  {
    code: 'own_wish',
    label: { en: 'Their own wish', fr: 'Souhait de la personne' },
    about: {
      en: 'What this person said they would love to do, or would rather not. Saying nothing is fine.',
      fr: 'Ce que la personne aimerait faire, ou préfère éviter. On peut ne rien dire.',
    },
    steps: 10,
    fit: wishFit,
    because: wishBecause,
  },
  {
    code: 'fair_turn',
    label: { en: 'Fair turn', fr: 'À tour de rôle' },
    about: {
      en: 'Whose turn it is: people with less work and fewer offers come first.',
      fr: 'À qui le tour\u00a0: les personnes moins sollicitées passent avant.',
    },
    steps: 10,
    fit: (_, { engagementsNow, engagementsBefore, offersInLast90Days }) =>
      Math.max(0, 10 - 4 * engagementsNow - engagementsBefore - 2 * offersInLast90Days),
    because: (_, { engagementsNow, engagementsBefore, offersInLast90Days }) => ({
      en: `Partnerships now: ${engagementsNow}. Before: ${engagementsBefore}. Offers in the last 90 days: ${offersInLast90Days}.`,
      fr: `Partenariats en cours\u00a0: ${engagementsNow}. Passés\u00a0: ${engagementsBefore}. Offres des 90 derniers jours\u00a0: ${offersInLast90Days}.`,
    }),
  },
  {
    code: 'freshness',
    label: { en: 'Up-to-date profile', fr: 'Profil à jour' },
    about: {
      en: 'How long ago this person last said that the profile is right.',
      fr: 'Depuis quand la personne a dit que son profil est juste.',
    },
    steps: 5,
    fit: (need, candidate) => {
      const days = daysBetween(candidate.profileConfirmedOn, need.askedOn);
      return [180, 270, 365, 545, 730].filter((most) => days <= most).length;
    },
    because: (_, { profileConfirmedOn }) => ({
      en: `The profile was last confirmed on ${profileConfirmedOn}.`,
      fr: `Le profil a été confirmé le ${profileConfirmedOn}.`,
    }),
  },
];

const nothing = { en: 'nothing', fr: 'rien' };
