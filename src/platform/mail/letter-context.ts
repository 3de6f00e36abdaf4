import type { Locale } from '../../kernel/text.js';
import type { Config } from '../config/config.js';
import { sign } from '../signing/sign.js';
import type { LetterContext, LinkTarget } from './email.js';
import { addressOf } from './header.js';

type Tokens = LetterContext['token'];

/** Words that open doors: only for the letter that leaves, and for whoever holds it. */
export const liveTokens =
  (config: Config): Tokens =>
  (purpose, id) =>
    sign(config.secret, purpose, id);

/** What stands in a letter that somebody else looks at: its links open nothing. */
const noTokens: Tokens = () => '…';

/** What a letter knows about itself, its reader and its sender. Unless live tokens are given, its links open nothing. */
export function letterContext(
  config: Config,
  locale: Locale,
  firstName: string,
  token: Tokens = noTokens,
): LetterContext {
  const absolute = (path: string) => `${config.baseUrl}${path}`;
  function link<Args extends readonly unknown[]>(target: string | LinkTarget<Args>, ...args: Args): string {
    return absolute(typeof target === 'string' ? target : target.to(locale, ...args));
  }
  return {
    locale,
    firstName,
    network: {
      name: config.networkName[locale],
      phone: config.networkPhone,
      address: config.networkAddress[locale],
      email: addressOf(config.mailFrom),
    },
    link,
    token,
  };
}
