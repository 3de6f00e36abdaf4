import {
  conditionCovers,
  meetingLanguageLabels,
  perspectiveLabels,
  provinceLabels,
  type Condition,
  type MatchRequirement,
} from '../../../kernel/vocabulary/index.js';
import type { Candidate } from './candidate.js';
import type { Need } from './need.js';
import { either, type Check } from './rule.js';
import { hours, named } from './say.js';

export const hoursLeft = (candidate: Pick<Candidate, 'hoursPerMonth' | 'hoursCommitted'>): number =>
  candidate.hoursPerMonth - candidate.hoursCommitted;

/** The conditions of a need that this person knows. A wide condition covers the finer ones under it. */
export const sharedConditions = (need: Need, candidate: Pick<Candidate, 'conditions'>): Condition[] =>
  need.conditions.filter((wanted) => candidate.conditions.some((lived) => conditionCovers(wanted, lived)));

const anyone = { en: 'any', fr: 'au choix' };
const notSaid = { en: 'not said', fr: 'non précisé' };
const anywhere = { en: 'anywhere in Canada', fr: 'partout au Canada' };

/** Rules that come from the work: what it asks of a partner. */
export const workRules = {
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
    met: (need, { meetingLanguages }) => need.interpretation || meetingLanguages.includes(need.meetingLanguage),
    why: (need, { meetingLanguages }) => {
      const own = named(meetingLanguageLabels, meetingLanguages, anyone);
      const asked = meetingLanguageLabels[need.meetingLanguage];
      const helped = need.interpretation
        ? { en: ' An interpreter is paid for.', fr: ' L’interprétation est payée.' }
        : { en: '', fr: '' };
      return {
        en: `Meets in: ${own.en}. Asked: ${asked.en}.${helped.en}`,
        fr: `Rencontres en\u00a0: ${own.fr}. Demandé\u00a0: ${asked.fr}.${helped.fr}`,
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
      (need.provinces.length === 0 || (province !== null && need.provinces.includes(province))) &&
      (need.mode !== 'in_person' || inPerson),
    why: (need, { province, inPerson }) => {
      const asked = named(provinceLabels, need.provinces, anywhere);
      const travels = inPerson
        ? { en: 'Can travel.', fr: 'Peut se déplacer.' }
        : { en: 'Does not travel.', fr: 'Ne se déplace pas.' };
      const lives = province ? provinceLabels[province] : notSaid;
      return {
        en: `Lives in: ${lives.en}. ${travels.en} Asked: ${asked.en}.`,
        fr: `Habite\u00a0: ${lives.fr}. ${travels.fr} Demandé\u00a0: ${asked.fr}.`,
      };
    },
  },
} as const satisfies { readonly [Code in MatchRequirement]?: Check };
