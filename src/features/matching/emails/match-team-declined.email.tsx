import { z } from 'zod';
import type { Text } from '../../../kernel/text.js';
import { teamDeclineReasons, type TeamDeclineReason } from '../../../kernel/vocabulary/index.js';
import { matchLetter } from './match-letter.js';

/** Our own words for each reason: kind, true, and nothing about a person’s health or character. */
const because: Readonly<Record<TeamDeclineReason, Text>> = {
  lived_experience_differs: {
    en: 'This time it needs somebody with another story.',
    fr: 'Cette fois, elle a besoin d’un autre parcours.',
  },
  schedule_mismatch: { en: 'The times did not match.', fr: 'Les horaires ne concordaient pas.' },
  language_needed: { en: 'It works in another language.', fr: 'Elle travaille dans une autre langue.' },
  conflict_of_interest: {
    en: 'There was a link that the rules do not allow.',
    fr: 'Il y avait un lien que les règles ne permettent pas.',
  },
  positions_filled: { en: 'All places are taken now.', fr: 'Toutes les places sont prises.' },
  project_changed: { en: 'Its plans have changed.', fr: 'Ses plans ont changé.' },
  other: { en: 'It could not take everybody.', fr: 'Elle ne pouvait pas prendre tout le monde.' },
};

const reasons = teamDeclineReasons as readonly [TeamDeclineReason, ...TeamDeclineReason[]];

/** To the partner: the team goes on without them. Kind, specific, and with what comes next. */
export const matchTeamDeclined = matchLetter({
  name: 'match-team-declined',
  payload: z.object({ code: z.string(), reason: z.enum(reasons) }),
  says: ({ code, reason }, { locale, firstName }) =>
    locale === 'en'
      ? {
          subject: 'News from the team you met',
          heading: `${firstName}, the team has decided`,
          paragraphs: [
            `The team of request ${code} goes on without you. ${because[reason].en}`,
            'We know that this is not easy to read. It does not change your place with us.',
            'You are free for other requests from today. Would you like to talk? Reply, or call us.',
          ],
        }
      : {
          subject: 'Des nouvelles de l’équipe que vous avez vue',
          heading: `${firstName}, l’équipe a décidé`,
          paragraphs: [
            `L’équipe de la demande ${code} continue sans vous. ${because[reason].fr}`,
            'Ce n’est pas facile à lire, nous le savons. Cela ne change rien à votre place chez nous.',
            'Dès maintenant, d’autres demandes vous sont ouvertes. Envie d’en parler? Répondez, ou appelez-nous.',
          ],
        },
  sample: { code: 'R-118', reason: 'schedule_mismatch' },
});
