import { z } from 'zod';
import { endReasons, teamDeclineReasons } from '../../../kernel/vocabulary/index.js';
import { momentIn } from '../../../platform/clock/moment-in.js';
import { choice, day, text } from '../../../platform/web/fields.js';
import { joinDates } from '../../../platform/web/join-date.js';
import { typedOf, type Typed } from '../../../platform/web/read-form.js';
import type { Visit } from '../../../platform/web/visit.js';
import { dismissReasons } from '../../matching/matching.service.js';
import { plainSteps, type Decision } from '../actions/decide-match.js';
import { words, type DeskWords } from '../words/index.js';

type DecisionForm = z.ZodType<Decision>;

/** What a step asks, in the words of the page and the clock of whoever decides; undefined for a step that does not exist. */
export function decisionForm(step: string, { locale, account }: Visit, now: Date): DecisionForm | undefined {
  const t = words[locale].match;
  const zone = account?.timeZone ?? 'America/Toronto';
  const plain = plainSteps.find((one) => one === step);
  if (plain) return z.object({}).transform(() => ({ step: plain }));
  const forms: Record<string, DecisionForm> = {
    dismiss: z
      .object({ reason: choice(dismissReasons, t.chooseReason) })
      .transform(({ reason }) => ({ step: 'dismiss', reason })),
    team_decline: z
      .object({ reason: choice(teamDeclineReasons, t.chooseReason) })
      .transform(({ reason }) => ({ step: 'team_decline', reason })),
    end: z.object({ reason: choice(endReasons, t.chooseReason) }).transform(({ reason }) => ({ step: 'end', reason })),
    introduce: introduction(t.introduce, zone, now),
  };
  return Object.hasOwn(forms, step) ? forms[step] : undefined;
}

const introduction = (t: DeskWords['match']['introduce'], zone: string, now: Date): DecisionForm =>
  z
    .object({
      meeting: day(t.dayWrong),
      time: z.string({ error: t.timeWrong }).regex(/^([01]?\d|2[0-3]):[0-5]\d$/, t.timeWrong),
      note: text(t.noteMissing, 1000),
    })
    .transform(
      ({ meeting, time, note }) => ({ step: 'introduce', meetingAt: momentIn(zone, meeting, time), note }) as const,
    )
    .refine(({ meetingAt }) => meetingAt > now, { error: t.past, path: ['meeting'] });

/** A posted step: three boxes become one day, « 14 h 30 » is a time too, and a reason belongs to its own match. */
export function typedStep(body: unknown, matchId: string): Typed {
  const { [`reason-${matchId}`]: reason, ...typed } = typedOf(joinDates(body, 'meeting'));
  const time = String(typed['time'] ?? '').replace(/\s*h\s*(\d\d)?$/i, (_, minutes?: string) => `:${minutes ?? '00'}`);
  return { ...typed, ...(reason === undefined ? {} : { reason }), time };
}
