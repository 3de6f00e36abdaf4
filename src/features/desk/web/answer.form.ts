import { z } from 'zod';
import { partnerDeclineReasons } from '../../../kernel/vocabulary/index.js';
import { choice, codes, day } from '../../../platform/web/fields.js';
import { revealable, tellers, type Told, type ToldAnswer } from '../../matching/matching.service.js';
import type { AnswerWords } from '../words/answer.js';

interface Read {
  readonly answer: ToldAnswer;
  readonly told: Told;
}

/** What a partner said on the phone. After a meeting nothing more is shown than what was agreed to before it. */
export const answerForm = (t: AnswerWords, afterMeeting: boolean) =>
  z
    .object({
      answer: choice(['yes', 'no'], t.answerMissing),
      revealed: codes(revealable),
      reason: z.enum(partnerDeclineReasons).nullable().catch(null),
      by: choice(tellers, t.byMissing),
      on: day(t.onWrong),
    })
    .transform(({ answer, revealed, reason, by, on }, ctx): Read => {
      const told = { by, on };
      if (answer === 'yes' && (afterMeeting || revealed.includes('name')))
        return { told, answer: { yes: true, revealed } };
      if (answer === 'no' && reason !== null) return { told, answer: { yes: false, reason } };
      const [path, message] = answer === 'yes' ? ['revealed', t.revealedWrong] : ['reason', t.reasonMissing];
      ctx.addIssue({ code: 'custom', path: [path], message });
      return z.NEVER;
    });
