import { isId, type Id } from '../../../kernel/id.js';

/** What the browser keeps: which draft, and the signed word that opens it. */
export interface DraftCookie {
  readonly id: Id;
  readonly word: string;
}

/** Reads `id.word`; null when it is anything else. Whether the word is right is not said here. */
export function draftOfCookie(cookie: string): DraftCookie | null {
  const [id, word, more] = cookie.split('.');
  return isId(id) && word && more === undefined ? { id, word } : null;
}

/** What a link to come back holds: which draft, until when (seconds since 1970), and its signature. */
export interface ResumeToken {
  readonly id: Id;
  readonly until: number;
  readonly signature: string;
}

/** What of a link to come back is signed. */
export const resumeClaim = (id: Id, until: number): string => `${id}~${until}`;

/** Reads `id~until~signature`; null when it is anything else. */
export function readResumeToken(token: string): ResumeToken | null {
  const [id, until, signature, more] = token.split('~');
  if (!isId(id) || !until || !/^\d{1,12}$/.test(until) || !signature || more !== undefined) return null;
  return { id, until: Number(until), signature };
}
