import { z } from 'zod';
import type { Day } from '../../../kernel/days.js';
import {
  activities,
  conditionChoices,
  engagementLevels,
  interests,
  meetingLanguages,
  meetingModes,
  perspectives,
  provinces,
  availabilities,
  timeZones,
  trainings,
} from '../../../kernel/vocabulary/index.js';
import { choice, codes, optionalText, text, whole } from '../../../platform/web/fields.js';
import type { RequestColumns } from '../actions/save-request-part.js';
import type { RequestPart } from '../domain/request-parts.js';
import type { Words } from '../words/index.js';
import { askerOf } from './asker-of.js';
import { timeForm } from './time.form.js';

type PartForm = (t: Words, today: Day) => z.ZodType<RequestColumns>;

const yesNo = ['yes', 'no'] as const;
const tick = (message: string) => z.literal('yes', { error: message }).transform(() => true);
const ticked = codes(['yes']).transform((all) => all.length > 0);
const atLeastOne = <Code extends string>(list: readonly Code[], message: string) =>
  codes(list).refine((chosen) => chosen.length > 0, message);

/** `project-<id>` or `committee-<id>`; whether it is the asker's own is checked where it is saved. */
const forForm: PartForm = ({ errors }) =>
  z
    .object({
      for: z.string({ error: errors.for }).refine((typed) => askerOf(typed) !== null, errors.for),
    })
    .transform((typed) => {
      const asker = askerOf(typed.for);
      return {
        projectId: asker?.kind === 'project' ? asker.id : null,
        committeeId: asker?.kind === 'committee' ? asker.id : null,
      };
    });

const wordsForm: PartForm = ({ errors }) => {
  const title = text(errors.title, 100, errors.titleLong);
  const summary = text(errors.summary, 600, errors.summaryLong);
  return z.object({ titleEn: title, summaryEn: summary, titleFr: title, summaryFr: summary });
};

const workForm: PartForm = ({ errors }) =>
  z.object({ activities: atLeastOne(activities, errors.activities), level: choice(engagementLevels, errors.level) });

const whoForm: PartForm = ({ errors }) =>
  z
    .object({
      places: whole(errors.places, 1, 20),
      onePlaceReason: optionalText(300, errors.tooLong),
      perspectives: codes(perspectives),
      conditions: codes(conditionChoices),
      conditionsRequired: z.enum(['must', 'nice']).default('nice'),
      interests: codes(interests),
      newcomersWelcome: choice(yesNo, errors.newcomers),
      trainings: codes(trainings),
    })
    .superRefine((typed, ctx) => {
      const wrong = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
      if (typed.places === 1 && typed.onePlaceReason === '') wrong('onePlaceReason', errors.onePlaceReason);
      if (typed.conditionsRequired === 'must' && typed.conditions.length === 0)
        wrong('conditions', errors.conditionsRequired);
    })
    .transform(({ conditionsRequired, newcomersWelcome, ...typed }) => ({
      ...typed,
      conditionsRequired: conditionsRequired === 'must',
      newcomersWelcome: newcomersWelcome === 'yes',
    }));

const placeForm: PartForm = ({ errors }) =>
  z
    .object({
      meetingLanguage: choice(meetingLanguages, errors.language),
      availability: atLeastOne(availabilities, errors.availability),
      mode: choice(meetingModes, errors.mode),
      place: optionalText(80, errors.tooLong),
      provinces: codes(provinces),
      interpretation: ticked,
      timeZone: z.string().default('America/Toronto').pipe(choice(timeZones, errors.timeZone)),
      timesFlexible: ticked,
    })
    .refine(({ mode, place }) => mode === 'virtual' || place !== '', { path: ['place'], message: errors.place });

const payForm: PartForm = ({ errors }) =>
  z.object({ payPerHour: whole(errors.pay, 0, 500), budgetConfirmed: tick(errors.budget) });

const conflictsForm: PartForm = ({ errors }) =>
  z.object({
    conflictsWith: z
      .string()
      .default('')
      .transform((typed) => [
        ...new Set(
          typed
            .toLowerCase()
            .split(/[\s,;]+/)
            .filter(Boolean),
        ),
      ])
      .superRefine((all, ctx) => {
        const wrong = all.find((one) => !z.email().safeParse(one).success);
        if (wrong !== undefined) ctx.addIssue({ code: 'custom', message: errors.conflicts(wrong.slice(0, 60)) });
        if (all.length > 50) ctx.addIssue({ code: 'custom', message: errors.conflictsMany });
      }),
  });

const partnershipForm: PartForm = ({ errors }) => z.object({ partnership: tick(errors.partnership) });

/** The form of each part: what was typed becomes the columns of the request. */
export const partForms: Readonly<Record<RequestPart, PartForm>> = {
  for: forForm,
  words: wordsForm,
  work: workForm,
  who: whoForm,
  place: placeForm,
  time: timeForm,
  pay: payForm,
  conflicts: conflictsForm,
  partnership: partnershipForm,
};
