import { z } from 'zod';
import type { Locale } from '../../../kernel/text.js';
import { text, whole } from '../../../platform/web/fields.js';
import { criteria, type CriterionCode } from '../domain/criteria.js';
import type { Weights } from '../domain/weights.js';
import { words } from '../words/index.js';

/** The points as they were typed: one field for each criterion, adding up to 100. */
export function weightsForm(locale: Locale) {
  const t = words[locale].rules.weights;
  const fields = criteria.map(({ code, label }) => [code, whole(t.whole(label[locale]), 0, 100)] as const);
  return z.object(Object.fromEntries(fields)).transform((points, ctx): Weights => {
    const sum = criteria.reduce((total, { code }) => total + (points[code] ?? 0), 0);
    if (sum === 100) return points as Record<CriterionCode, number>;
    ctx.addIssue({ code: 'custom', message: t.sumIs(sum), path: [criteria[0]?.code ?? ''] });
    return z.NEVER;
  });
}

/** The same with the reason, and the version that was looked at. */
export function decisionForm(locale: Locale) {
  const t = words[locale].rules.weights;
  return z.object({ reason: text(t.reasonMissing, 1000, t.reasonLong), from: whole(t.reasonMissing, 1, 999_999) });
}

/** An earlier version whose numbers are to be tried. */
export const trying = z.object({
  version: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .optional()
    .catch(undefined),
});
