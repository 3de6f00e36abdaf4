import { redacted } from './header.js';
import { codeIn, verdict } from './incoming/verdict.js';
import { unsendableOf } from './unsendable.js';

/**
 * How an attempt ended. `refused`: never will be taken. `deferred`: not now. `silent`: no answer, and only the mark in the
 * database can tell whether the server may have the letter.
 */
export interface Outcome {
  readonly kind: 'accepted' | 'refused' | 'deferred' | 'silent';
  /** What the server said, or what broke, without addresses. */
  readonly reply: string;
  readonly code: number | null;
  /** The server said of the recipient that nothing will ever arrive there. */
  readonly gone?: boolean;
}

export const accepted = (reply: string): Outcome => ({ kind: 'accepted', reply: redacted(reply), code: codeOf(reply) });

/** What nodemailer adds to an error when the server answered. */
interface SmtpFault extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly permanent?: boolean;
}

/**
 * Reads what went wrong. Only a 5yz to the recipient or to the letter itself is for good: a refused sign-in or sender is
 * our own fault, which somebody will mend while the letter waits.
 */
export function outcomeOf(error: unknown): Outcome {
  const never = unsendableOf(error);
  if (never) return { kind: 'refused', reply: never.message, code: null };
  const fault = error as SmtpFault;
  if (!saysNo(fault.responseCode)) return { kind: 'silent', reply: whatBroke(fault), code: null };
  const aboutLetter = fault.command === 'RCPT TO' || fault.command === 'DATA';
  const kind = fault.permanent === true && aboutLetter ? 'refused' : 'deferred';
  const said = wordsOf(fault);
  const gone = kind === 'refused' && isGone(fault.command, said);
  return { kind, reply: redacted(said), code: fault.responseCode, gone };
}

const isGone = (command: string | undefined, words: string): boolean =>
  command === 'RCPT TO' && verdict({ action: 'failed', code: codeIn(words), words }) === 'bounced_hard';

/** 4yz and 5yz. Any other answer in the wrong place is none: after the letter, the server may have it. */
const saysNo = (code: number | undefined): code is number => code !== undefined && code >= 400 && code < 600;

const wordsOf = ({ response, message }: SmtpFault): string => response ?? message;

/** The kind of fault, never its message: what a person typed may be quoted there. */
const whatBroke = (fault: SmtpFault): string => [fault.name, fault.code].filter(Boolean).join(' ');

const codeOf = (reply: string): number | null => Number(/^\d{3}/.exec(reply)?.[0]) || null;
