import type { Locale } from '../../../kernel/text.js';
import { panelKindLabel, type PanelKind, type PanelRule } from '../../matching/panels.service.js';
import { slateWords } from '../words/slate.js';

/** What the people are called whom a rule is about. */
export const kindWords = (kind: PanelKind, locale: Locale): string => panelKindLabel(kind)[locale];

/** “New to this: at least 1” */
export const least = ({ kind, min }: PanelRule, locale: Locale): string =>
  slateWords[locale].min(min, kindWords(kind, locale));

/** “New to this: at most 2” */
export const most = ({ kind, max }: PanelRule, locale: Locale): string =>
  slateWords[locale].max(max ?? 0, kindWords(kind, locale));

/** Both sides of a rule, as far as it has them. */
export const inWords = (rule: PanelRule, locale: Locale): string =>
  [rule.min > 0 ? least(rule, locale) : '', rule.max === null ? '' : most(rule, locale)].filter(Boolean).join(', ');
