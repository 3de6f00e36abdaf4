import type { Locale } from '../../kernel/text.js';
import type { Config } from '../config/config.js';
import { sign } from '../signing/sign.js';
import type { LetterContext, LinkTarget } from './email.js';
import { addressOf } from './header.js';

/** What a letter knows about itself, its reader and its sender. */
export function letterContext(config: Config, locale: Locale, firstName: string): LetterContext {
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
    token: (purpose, id) => sign(config.secret, purpose, id),
  };
}
