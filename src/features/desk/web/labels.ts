import type { Locale } from '../../../kernel/text.js';
import { label, type Labels } from '../../../kernel/vocabulary/index.js';

/** Codes as people read them, in a row; `none` when there are no codes. */
export const labelled = <Code extends string>(
  labels: Labels<Code>,
  codes: readonly NoInfer<Code>[],
  { locale, none }: { locale: Locale; none: string },
): string => (codes.length === 0 ? none : codes.map((code) => label(labels, code, locale)).join('; '));
