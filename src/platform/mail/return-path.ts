import { timingSafeEqual } from 'node:crypto';
import { isId, type Id } from '../../kernel/id.js';
import type { Config } from '../config/config.js';
import { sign } from '../signing/sign.js';
import { addressOf } from './header.js';

const purpose = 'return-path';

/** Case is lost on the way through some servers, so the word is lower-case hex; 64 bits are more than anyone can try. */
const word = (secret: string, compact: string): string =>
  Buffer.from(sign(secret, purpose, compact), 'base64url')
    .toString('hex')
    .slice(0, 16);

/**
 * Where servers return one letter (variable envelope return path): `bounces+<id without dashes>.<word>@host`, so that a
 * report is about the right letter whatever it quotes, and nobody else can make one up. Without `MAIL_BOUNCES`, the sender.
 */
export function returnPath(config: Pick<Config, 'bounces' | 'secret' | 'mailFrom'>, id: Id): string {
  if (!config.bounces) return addressOf(config.mailFrom);
  const compact = id.replaceAll('-', '');
  const [host = '', local = 'bounces'] = config.bounces.split('@').reverse();
  return `${local}+${compact}.${word(config.secret, compact)}@${host}`;
}

/** The letter that an address was made for: its id, false when the word is not ours, undefined when it is another address. */
export function returnedLetter(secret: string, address: string): Id | false | undefined {
  const [, compact, given] = /\+([\da-f]{32})\.([\da-f]{16})@/i.exec(address)?.map((part) => part.toLowerCase()) ?? [];
  if (!compact || !given) return undefined;
  const id = compact.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isId(id) && timingSafeEqual(Buffer.from(word(secret, compact)), Buffer.from(given)) ? id : false;
}
