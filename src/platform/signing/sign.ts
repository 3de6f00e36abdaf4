import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * An unguessable word for one thing and one purpose, made anew from the secret whenever it is needed: nothing that opens
 * a door is ever stored. base64url of HMAC-SHA256, 43 characters. Purposes keep one link from opening another's door.
 */
export const sign = (secret: string, purpose: string, id: string): string =>
  createHmac('sha256', secret).update(`${purpose}:${id}`).digest('base64url');

/** Was this word made by `sign` for the same purpose and id? Compares in constant time. */
export function isSigned(secret: string, purpose: string, id: string, word: string): boolean {
  const expected = Buffer.from(sign(secret, purpose, id));
  const given = Buffer.from(word);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
