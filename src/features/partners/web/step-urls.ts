import type { Locale } from '../../../kernel/text.js';
import type { DraftView } from '../data/draft.query.js';
import { parts, type Part } from '../domain/profile.js';
import { partAfter, slugOf } from '../domain/steps.js';
import { partnersPaths } from '../partners.paths.js';

/** `checking`: the person came from the check page and goes back to it. */
export const stepUrl = (part: Part, locale: Locale, checking = false): string =>
  partnersPaths.step.to(locale, { step: slugOf(part, locale) }, checking ? { from: 'check' } : {});

export function afterStep(part: Part, locale: Locale, checking: boolean): string {
  const next = checking ? undefined : partAfter(part);
  return next ? stepUrl(next, locale) : partnersPaths.check.to(locale);
}

/** The first step without an answer, or the check page. */
export function nextStop(draft: DraftView, locale: Locale): string {
  const open = parts.find((part) => !draft.answers[part]);
  return open ? stepUrl(open, locale) : partnersPaths.check.to(locale);
}

export const savedIn = (draft: DraftView | null): number => parts.filter((part) => draft?.answers[part]).length;
