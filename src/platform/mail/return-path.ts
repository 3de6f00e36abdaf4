import { timingSafeEqual } from 'node:crypto';
import { isId, type Id } from '../../kernel/id.js';
import type { Config } from '../config/config.js';
import { sign } from '../signing/sign.js';
import type { Topic } from './email-policy.js';
import { addressOf } from './header.js';

const purpose = 'return-path';
const stopping = (topic: Topic): string => `stop-by-mail:${topic}`;

/** Case is lost on the way through some servers, so the word is lower-case hex; 64 bits are more than anyone can try. */
const word = (secret: string, compact: string, what = purpose): string =>
  Buffer.from(sign(secret, what, compact), 'base64url')
    .toString('hex')
    .slice(0, 16);

/**
 * Where servers return one letter (variable envelope return path): `bounces+<id without dashes>.<word>@host`, so that a
 * report is about the right letter whatever it quotes, and nobody else can make one up. Without `MAIL_BOUNCES`, the sender.
 */
export function returnPath(config: Pick<Config, 'bounces' | 'secret' | 'mailFrom'>, id: Id): string {
  if (!config.bounces) return addressOf(config.mailFrom);
  return address(config.bounces, id, (compact) => word(config.secret, compact));
}

/** Of the same form and length: one letter to it stops a topic for this account. Null where nobody reads what comes in. */
export function stopAddress(config: Reads, account: Id, topic: Topic): string | null {
  if (!config.bounces || !(config.inboxDir ?? config.hookSecret)) return null;
  return address(config.bounces, account, (compact) => word(config.secret, compact, stopping(topic)));
}

type Reads = Pick<Config, 'bounces' | 'secret' | 'inboxDir' | 'hookSecret'>;

function address(bounces: string, id: Id, wordOf: (compact: string) => string): string {
  const compact = id.replaceAll('-', '');
  const [host = '', local = 'bounces'] = bounces.split('@').reverse();
  return `${local}+${compact}.${wordOf(compact)}@${host}`;
}

/** The letter that an address was made for: its id, false when the word is not ours, undefined when it is another address. */
export function returnedLetter(secret: string, path: string): Id | false | undefined {
  const parts = partsOf(path);
  return parts && (isOurs(parts, word(secret, parts.compact)) ? parts.id : false);
}

/** Whose letters of which of these topics an address was made to stop; undefined when it was made for something else. */
export function stoppedBy(
  secret: string,
  path: string,
  topics: readonly Topic[],
): { readonly account: Id; readonly topic: Topic } | undefined {
  const parts = partsOf(path);
  const topic = parts && topics.find((one) => isOurs(parts, word(secret, parts.compact, stopping(one))));
  return topic && { account: parts.id, topic };
}

interface Parts {
  readonly id: Id;
  readonly compact: string;
  readonly given: string;
}

function partsOf(path: string): Parts | undefined {
  const [, compact, given] = /\+([\da-f]{32})\.([\da-f]{16})@/i.exec(path)?.map((part) => part.toLowerCase()) ?? [];
  if (!compact || !given) return undefined;
  return { id: compact.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), compact, given };
}

const isOurs = ({ id, given }: Parts, expected: string): boolean =>
  isId(id) && timingSafeEqual(Buffer.from(expected), Buffer.from(given));
