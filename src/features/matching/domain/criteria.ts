import { daysBetween } from '../../../kernel/days.js';
import type { Text } from '../../../kernel/text.js';
import { accessNeedLabels, conditionLabels, type Condition } from '../../../kernel/vocabulary/index.js';
import type { Candidate } from './candidate.js';
import type { Need } from './need.js';
import { hours, named } from './say.js';
import { hoursLeft, sharedConditions } from './work-rules.js';

/** Goes up when a weight or a formula changes, so that an old score can still be explained. */
export const criteriaVersion = 1;

/** One thing that makes a pair fit, worth 0 to `weight` whole points. Weights add up to 100. */
export interface Criterion {
  readonly code: string;
  readonly label: Text;
  readonly weight: number;
  points(need: Need, candidate: Candidate): number;
  /** The facts behind the points, for coordinators only. */
  because(need: Need, candidate: Candidate): Text;
}

/**
 * The weights are the network's own proposal, printed with every score so that people can argue about them. Neither experience
 * nor identity is among them: a newcomer and a mentor with the same facts score the same.
 */
export const criteria: readonly Criterion[] = [
  {
    code: 'lived_experience',
    label: { en: 'Lived experience', fr: 'Vécu' },
    weight: 30,
    points: (need, candidate) => {
      if (need.conditions.length === 0 || sharedConditions(need, candidate).length > 0) return 30;
      return relatedConditions(need, candidate).length > 0 ? 12 : 0;
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
    weight: 20,
    points: (need, { interests, activities }) =>
      share(10, need.interests, interests) + share(10, need.activities, activities),
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
    weight: 15,
    points: (need, candidate) => share(10, need.availability, candidate.availability) + hoursRoom(need, candidate),
    because: (need, candidate) => {
      const times = shared(need.availability, candidate.availability).length;
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
    weight: 10,
    points: (need, candidate) => (canTakePart(need, candidate) ? 10 : 0),
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
    weight: 10,
    points: (need, { language, meetingLanguages }) => {
      if (language === need.meetingLanguage) return 10;
      return meetingLanguages.includes(need.meetingLanguage) ? 6 : 0;
    },
    because: (need, { language, meetingLanguages }) => {
      if (language === need.meetingLanguage)
        return { en: 'The language this person prefers.', fr: 'La langue que la personne préfère.' };
      return meetingLanguages.includes(need.meetingLanguage)
        ? {
            en: 'Can meet in this language but prefers the other.',
            fr: 'Peut se réunir dans cette langue, mais préfère l’autre.',
          }
        : { en: 'Does not meet in this language.', fr: 'Ne se réunit pas dans cette langue.' };
    },
  },
  {
    code: 'fair_turn',
    label: { en: 'Fair turn', fr: 'À tour de rôle' },
    weight: 10,
    points: (_, { engagementsNow, engagementsBefore, offersInLast90Days }) =>
      Math.max(0, 10 - 4 * engagementsNow - engagementsBefore - 2 * offersInLast90Days),
    because: (_, { engagementsNow, engagementsBefore, offersInLast90Days }) => ({
      en: `Partnerships now: ${engagementsNow}. Before: ${engagementsBefore}. Offers in the last 90 days: ${offersInLast90Days}.`,
      fr: `Partenariats en cours\u00a0: ${engagementsNow}. Passés\u00a0: ${engagementsBefore}. Offres des 90 derniers jours\u00a0: ${offersInLast90Days}.`,
    }),
  },
  {
    code: 'freshness',
    label: { en: 'Up-to-date profile', fr: 'Profil à jour' },
    weight: 5,
    points: (need, candidate) => {
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

const shared = <Code>(wanted: readonly Code[], had: readonly Code[]): Code[] =>
  wanted.filter((code) => had.includes(code));

/** Whole points for the part of what is wanted that is there; all of them when nothing is wanted. */
const share = <Code>(points: number, wanted: readonly Code[], had: readonly Code[]): number =>
  wanted.length === 0 ? points : Math.floor((points * shared(wanted, had).length) / wanted.length);

/** Conditions of the same family as a wanted one, without being it. */
const relatedConditions = (need: Need, candidate: Candidate): Condition[] =>
  candidate.conditions.filter((lived) =>
    need.conditions.some((wanted) => family(wanted) !== '' && family(wanted) === family(lived)),
  );

const family = (condition: Condition): string => /^MG30\.\d/.exec(condition)?.[0] ?? '';

/** Up to 5 points for hours to spare: all five when twice what is asked is left. */
const hoursRoom = (need: Need, candidate: Candidate): number =>
  Math.max(0, Math.min(5, Math.floor((5 * hoursLeft(candidate)) / (2 * need.hoursPerMonth))));

/** A need that can be arranged never costs a point; only what the form of the meeting rules out does. */
const canTakePart = ({ mode }: Need, { inPerson, accessNeeds }: Candidate): boolean =>
  mode !== 'in_person' || (inPerson && !accessNeeds.includes('phone_only'));
