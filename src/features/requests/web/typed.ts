import { provinceTimeZone } from '../../../kernel/vocabulary/index.js';
import { splitDate } from '../../../platform/web/join-date.js';
import { emptyForm, type FormState } from '../../../ui/index.js';
import type { RequestPart } from '../domain/request-parts.js';
import type { RequestView } from '../domain/request-view.js';

type Typed = Record<string, string | string[]>;

const yes = (is: boolean) => (is ? 'yes' : '');

/** Before anybody chose a clock: the one where the project is at home. */
const zoneOf = ({ submittedAt, asker, timeZone }: Pick<RequestView, 'submittedAt' | 'asker' | 'timeZone'>) =>
  submittedAt === null && asker.province ? provinceTimeZone[asker.province] : timeZone;

/** What the form of each part shows when nobody typed anything in it yet. */
const known: Readonly<Record<RequestPart, (request: RequestView) => Typed>> = {
  for: ({ asker }) => ({ for: `${asker.kind}-${asker.id}` }),
  words: ({ title, summary }) => ({
    titleEn: title.en,
    titleFr: title.fr,
    summaryEn: summary.en,
    summaryFr: summary.fr,
  }),
  work: ({ activities, level }) => ({ activities: [...activities], level }),
  who: (request) => ({
    places: String(request.places),
    onePlaceReason: request.onePlaceReason,
    perspectives: [...request.perspectives],
    conditions: [...request.conditions],
    conditionsRequired: request.conditionsRequired ? 'must' : 'nice',
    interests: [...request.interests],
    newcomersWelcome: request.newcomersWelcome ? 'yes' : 'no',
    trainings: [...request.trainings],
  }),
  place: ({ meetingLanguage, availability, mode, place, provinces, ...request }) => ({
    ...{ meetingLanguage, mode, place, timeZone: zoneOf(request) },
    ...{ availability: [...availability], provinces: [...provinces] },
    ...{ interpretation: yes(request.interpretation), timesFlexible: yes(request.timesFlexible) },
  }),
  time: ({ hoursPerMonth, months, startsOn, replyBy, shortNotice }) => ({
    ...{ hoursPerMonth: String(hoursPerMonth), months: String(months), shortNotice },
    ...splitDate('startsOn', startsOn),
    ...splitDate('replyBy', replyBy),
  }),
  pay: ({ payPerHour, budgetConfirmed }) => ({
    payPerHour: budgetConfirmed ? String(payPerHour) : '',
    budgetConfirmed: yes(budgetConfirmed),
  }),
  conflicts: ({ conflictsWith }) => ({ conflictsWith: conflictsWith.join('\n') }),
  partnership: ({ partnership }) => ({ partnership: yes(partnership) }),
};

/** The form of a part with what was last typed in it, usable or not, or with what the request says already. */
export function formOf(request: RequestView, part: RequestPart): FormState {
  const typed = request.answers[part]?.typed;
  if (!typed) return emptyForm(known[part](request));
  return emptyForm(part === 'place' ? { timeZone: zoneOf(request), ...typed } : typed);
}
