import { trainingLabels, type MatchRequirement } from '../../../kernel/vocabulary/index.js';
import { clockAhead, mostMinutesApart } from './meeting-times.js';
import type { Check } from './rule.js';
import { counted, named } from './say.js';
import { missingTraining, weeksFor, weeksUntilStart } from './training.js';

const nothing = { en: 'nothing', fr: 'rien' };
const weeks = (n: number) => counted(n, { en: 'week', fr: 'semaine' }, { en: 'weeks', fr: 'semaines' });
const decimal = (hours: number) => ({ en: String(hours), fr: String(hours).replace('.', ',') });

/** Rules about clocks and courses: what can be arranged with a little more time or goodwill. */
export const practicalRules = {
  time_zone: {
    waivable: true,
    met: (need, candidate) => need.timesFlexible || Math.abs(clockAhead(need, candidate)) <= mostMinutesApart,
    why: (need, candidate) => {
      const apart = decimal(Math.abs(clockAhead(need, candidate)) / 60);
      if (need.timesFlexible)
        return {
          en: `Clocks are ${apart.en} h apart; meeting times can move, or meetings are recorded.`,
          fr: `Décalage de ${apart.fr}\u00a0h; les heures peuvent changer, ou les rencontres sont enregistrées.`,
        };
      return {
        en: `Clocks are ${apart.en} h apart. The most that works is 3 h.`,
        fr: `Décalage de ${apart.fr}\u00a0h. Le plus qui convient\u00a0: 3\u00a0h.`,
      };
    },
  },
  training: {
    waivable: true,
    met: (need, candidate) => {
      const missing = missingTraining(need, candidate);
      return missing.length === 0 || weeksFor(missing) <= weeksUntilStart(need);
    },
    why: (need, candidate) => {
      const missing = missingTraining(need, candidate);
      if (missing.length === 0)
        return { en: 'Has done all the training that is asked for.', fr: 'A suivi toute la formation demandée.' };
      const [open, takes, left] = [
        named(trainingLabels, missing, nothing),
        weeks(weeksFor(missing)),
        weeks(weeksUntilStart(need)),
      ];
      return {
        en: `Still to do: ${open.en}. It takes ${takes.en}; the work starts in ${left.en}.`,
        fr: `Reste à suivre\u00a0: ${open.fr}. Il faut ${takes.fr}; le travail commence dans ${left.fr}.`,
      };
    },
  },
} as const satisfies { readonly [Code in MatchRequirement]?: Check };
