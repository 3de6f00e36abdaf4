import { z } from 'zod';
import {
  activities,
  availabilities,
  conditions,
  engagementLevels,
  interests,
  meetingLanguages,
  meetingModes,
  perspectives,
  provinces,
  requestKinds,
  timeZones,
  trainings,
} from '../../../kernel/vocabulary/index.js';
import { day, emailList, listOf, oneOf, ownCode, saying, whole, yesNo } from '../../../platform/csv/cells.js';

/** One request for partners in an import file. `for_code` names its project or committee; `conflicts_with` holds e-mails. */
export const requestRow = z
  .object({
    request: ownCode('R-101'),
    kind: oneOf(requestKinds),
    for_code: ownCode('PR-01'),
    places: whole(1, 20),
    conditions_any: listOf(conditions),
    conditions_required: yesNo(),
    interests: listOf(interests),
    perspectives: listOf(perspectives),
    meeting_language: oneOf(meetingLanguages),
    hours_per_month: whole(1, 100),
    availability: listOf(availabilities, 1),
    mode: oneOf(meetingModes),
    province_limit: listOf(provinces),
    level: oneOf(engagementLevels),
    pay_per_hour: whole(0, 500),
    activities: listOf(activities, 1),
    newcomers_welcome: yesNo(),
    reply_by: day(),
    start: day(),
    months: whole(1, 120),
    conflicts_with: emailList(),
    /** The columns from here on may be left out: what they would say stays as it is. */
    interpretation: yesNo().optional(),
    time_zone: oneOf(timeZones).optional(),
    times_flexible: yesNo().optional(),
    trainings: listOf(trainings).optional(),
  })
  .superRefine((row, ctx) => {
    if (row.reply_by > row.start) ctx.addIssue(saying(tooLate, ['reply_by']));
    if (row.conditions_required && row.conditions_any.length === 0) ctx.addIssue(saying(nothing, ['conditions_any']));
  });

export type RequestRow = z.output<typeof requestRow>;

const tooLate = {
  en: 'People must answer before the work starts.',
  fr: 'Il faut répondre avant le début du travail.',
};
const nothing = {
  en: 'A condition is a must, so name at least one.',
  fr: 'Un vécu précis est exigé\u00a0: nommez-en au moins un.',
};
