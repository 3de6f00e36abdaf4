import { codeIn, verdict } from './incoming/verdict.js';
import { unsendable } from './unsendable.js';

/**
 * Why a letter failed: nothing arrives at its `address`; the `letter` itself cannot be sent; a server `refused` us; or nobody took
 * it as long as it was `tried`.
 */
export type WhyFailed = 'address' | 'letter' | 'refused' | 'tried';

/** Which of our own words stand where a server's would; null when a server said it. */
export function ownWords(reply: string | null): keyof typeof unsendable | null {
  const found = Object.entries(unsendable).find(([, words]) => words === reply);
  return found ? (found[0] as keyof typeof unsendable) : null;
}

const ours = { address: 'address', alphabet: 'address', length: 'letter', words: 'letter' } as const;

/** Too large (RFC 5321: 552 with 5.3.4 or 5.2.3) or of a form that the server does not take (RFC 3463: 5.6.z). */
const aboutLetter = /\b5\.(3\.4|2\.3|6\.\d+)\b|too (large|big|long)|size limit|exceeds .*size/i;

/** Reads the last answer of a letter that has failed. */
export function whyFailed(reply: string | null): WhyFailed {
  const own = ownWords(reply);
  if (own) return ours[own];
  if (!reply || !/^5\d\d\b/.test(reply)) return 'tried';
  if (aboutLetter.test(reply)) return 'letter';
  return verdict({ action: 'failed', code: codeIn(reply), words: reply }) === 'bounced_hard' ? 'address' : 'refused';
}
