import { z } from 'zod';
import type { Day } from '../../../kernel/days.js';
import { day, optionalText, whole } from '../../../platform/web/fields.js';
import { format } from '../../../platform/words/format.js';
import type { RequestColumns } from '../actions/save-request-part.js';
import { earliestReplyBy } from '../domain/request.policy.js';
import { words, type Words } from '../words/index.js';

/** How long the work takes and by when people answer: four weeks from today, or a reason. */
export const timeForm = (t: Words, today: Day): z.ZodType<RequestColumns> => {
  const { errors } = t;
  const earliest = earliestReplyBy(today);
  const said = format(t === words.fr ? 'fr' : 'en').dateShort(earliest);
  return z
    .object({
      hoursPerMonth: whole(errors.hours, 1, 100),
      months: whole(errors.months, 1, 120),
      replyBy: day(errors.replyBy).refine((typed) => typed > today, errors.replyByPast),
      startsOn: day(errors.startsOn),
      shortNotice: optionalText(300, errors.tooLong),
    })
    .superRefine(({ replyBy, startsOn, shortNotice }, ctx) => {
      const wrong = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
      if (startsOn <= replyBy) wrong('startsOn', errors.startsBefore);
      if (replyBy < earliest && shortNotice === '') wrong('replyBy', errors.shortNotice(said));
    });
};
