import type { KnownAsker } from '../data/request-askers.query.js';
import { plainSummary, plainTitle } from '../domain/plain-summary.js';
import type { RequestRow } from './requests-csv.js';

/** What a row of a file says, in the columns of a request. A file has no lay words, so they are made of its facts. */
export function columnsOf(row: RequestRow, asker: KnownAsker) {
  const title = plainTitle(asker);
  const facts = {
    places: row.places,
    activities: row.activities,
    hoursPerMonth: row.hours_per_month,
    months: row.months,
  };
  const summary = plainSummary({ asker, ...facts });
  const texts = { titleEn: title.en, titleFr: title.fr, summaryEn: summary.en, summaryFr: summary.fr };
  const projectId = asker.kind === 'project' ? asker.id : null;
  const committeeId = asker.kind === 'committee' ? asker.id : null;
  const who = {
    code: row.request,
    projectId,
    committeeId,
    askedById: asker.askedById,
    budgetConfirmed: asker.budgetConfirmed,
  };
  return { ...who, ...texts, ...facts, ...wishes(row), partnership: true };
}

const wishes = (row: RequestRow) => ({
  conditions: row.conditions_any,
  conditionsRequired: row.conditions_required,
  interests: row.interests,
  perspectives: row.perspectives,
  meetingLanguage: row.meeting_language,
  availability: row.availability,
  mode: row.mode,
  provinces: row.province_limit,
  level: row.level,
  payPerHour: row.pay_per_hour,
  newcomersWelcome: row.newcomers_welcome,
  conflictsWith: row.conflicts_with,
  replyBy: row.reply_by,
  startsOn: row.start,
  ...(row.interpretation === undefined ? {} : { interpretation: row.interpretation }),
  ...(row.time_zone === undefined ? {} : { timeZone: row.time_zone }),
  ...(row.times_flexible === undefined ? {} : { timesFlexible: row.times_flexible }),
  ...(row.trainings === undefined ? {} : { trainings: row.trainings }),
});
