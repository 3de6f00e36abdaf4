/** The plain-text part is written, not converted. Parts that are empty or left out (`null`, `false`) make no gap. */
export const lines = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n');

/** `Label: value`, one a line; in French with a no-break space before the colon, as the label is given. */
export const facts = (rows: readonly (readonly [label: string, value: string])[], locale: 'en' | 'fr'): string =>
  rows.map(([label, value]) => `${label}${locale === 'fr' ? '\u00a0' : ''}: ${value}`).join('\n');

/** What the link does, and the address on a line of its own so that every mail program makes it clickable. */
export const link = (label: string, href: string): string => `${label}\n${href}`;
