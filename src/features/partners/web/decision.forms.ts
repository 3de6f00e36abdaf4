import { z } from 'zod';
import type { Locale } from '../../../kernel/text.js';
import { applicationDeclineReasons } from '../../../kernel/vocabulary/index.js';
import { choice, optionalText, text } from '../../../platform/web/fields.js';
import type { Read, Typed } from '../../../platform/web/read-form.js';
import { readForm } from '../../../platform/web/read-form.js';
import { waitListReasons } from '../domain/wait-list-reasons.js';
import { words } from '../words/index.js';

export const decisions = ['accept', 'ask', 'wait-list', 'decline'] as const;
export type DecisionName = (typeof decisions)[number];

function decisionForms(locale: Locale) {
  const t = words[locale].review;
  return {
    accept: z.object({ decision: z.literal('accept') }),
    ask: z.object({ decision: z.literal('ask'), question: text(t.questionError, 1000, t.questionTooLong) }),
    'wait-list': z.object({ decision: z.literal('wait-list'), reason: choice(waitListReasons, t.reasonError) }),
    decline: z.object({
      decision: z.literal('decline'),
      reason: choice(applicationDeclineReasons, t.reasonError),
      note: optionalText(600, t.noteTooLong),
    }),
  };
}

/** What a coordinator decided, with what goes with it. */
export type DecisionForm = { [D in DecisionName]: z.output<ReturnType<typeof decisionForms>[D]> }[DecisionName];

export const readDecision = (decision: DecisionName, typed: Typed, locale: Locale): Read<DecisionForm> =>
  readForm(decisionForms(locale)[decision] as z.ZodType<DecisionForm>, { ...typed, decision });

/** What the letter shows before anything was chosen. */
export const firstDraft: { readonly [D in DecisionName]: Extract<DecisionForm, { decision: D }> } = {
  accept: { decision: 'accept' },
  ask: { decision: 'ask', question: '' },
  'wait-list': { decision: 'wait-list', reason: 'few_places' },
  decline: { decision: 'decline', reason: 'other', note: '' },
};
