import type { PausedKind } from '../../../platform/mail/pause-letters.js';
import type { LetterFilter, LetterLine } from '../data/letters.query.js';
import type { MailShelf } from '../domain/mail-shelves.js';

/** A kind of letters by its name in the code, and what people call it. */
export interface NamedKind {
  readonly name: string;
  readonly title: string;
}

export interface OutboxList {
  readonly letters: readonly LetterLine[];
  readonly filter: LetterFilter;
  readonly next: string | null;
  /** How many letters lie on each shelf, as far as they were counted. */
  readonly counts: Readonly<Record<MailShelf, number>>;
  readonly kinds: readonly NamedKind[];
  readonly paused: readonly PausedKind[];
}

/** What a kind is called; one of an older version of the product keeps its name. */
export const titleIn =
  (kinds: readonly NamedKind[]) =>
  (name: string): string =>
    kinds.find((kind) => kind.name === name)?.title ?? name;
