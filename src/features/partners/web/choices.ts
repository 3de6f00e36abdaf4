import type { Locale } from '../../../kernel/text.js';
import type { Labels } from '../../../kernel/vocabulary/index.js';
import type { Choice } from '../../../ui/index.js';

/** The choices of a closed list, in its order or in the one given. */
export const choicesOf = <Code extends string | number>(
  labels: Labels<Code>,
  codes: readonly Code[],
  locale: Locale,
): { value: string; text: string }[] => codes.map((code) => ({ value: String(code), text: labels[code][locale] }));

/** The codes that a form offers, and behind them those already chosen elsewhere, so that saving never loses one. */
export const offeredAnd = <Code extends string>(
  offered: readonly Code[],
  all: readonly Code[],
  chosen: readonly string[],
): Code[] => [...offered, ...all.filter((code) => chosen.includes(code) && !offered.includes(code))];

/** The same for numbers: the one that was chosen is always among them. */
export const numbersAnd = (offered: readonly number[], chosen: string): number[] => {
  const n = Number(chosen);
  return !Number.isInteger(n) || n < 1 || offered.includes(n) ? [...offered] : [...offered, n].sort((a, b) => a - b);
};

/** “or”, and then the way not to answer. Among checkboxes it clears the others. */
export const orElse = (or: string, value: string, text: string): Choice[] => [
  { divider: or },
  { value, text, exclusive: true },
];
