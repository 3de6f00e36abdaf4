import type { Text } from '../../kernel/text.js';

/** What is wrong with a table, and where: `row` is the number a person sees in a spreadsheet, 0 for the file as a whole. */
export interface Fault {
  readonly row: number;
  readonly column: string | null;
  readonly message: Text;
  /** What stood there, cut short. May be personal: show it to whoever imports, never log it. */
  readonly value?: string;
}

/** Longer cells are cut in a fault, so that a broken file cannot flood a page. */
export const cut = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);

export const wholeFile = (en: string, fr: string): Fault => ({ row: 0, column: null, message: { en, fr } });
