import type { Locale, Text } from '../text.js';

/** What each code of a closed list is called, in the order in which a form offers them. */
export type Labels<Code extends string | number> = Readonly<Record<Code, Text>>;

/** The codes of a list, in the order of its table: for `z.enum`, a column, or the choices of a form. */
export const codesOf = <Code extends string>(labels: Labels<Code>): readonly Code[] => Object.keys(labels) as Code[];

/** What people read instead of a code. */
export const label = <Code extends string | number>(
  labels: Labels<Code>,
  code: NoInfer<Code>,
  locale: Locale,
): string => labels[code][locale];

/** Is this value one of the codes of the list? For anything that comes from outside. */
export const isCode = <Code extends string | number>(codes: readonly Code[], value: unknown): value is Code =>
  (codes as readonly unknown[]).includes(value);
