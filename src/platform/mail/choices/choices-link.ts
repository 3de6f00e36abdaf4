import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
import type { Config } from '../../config/config.js';
import { sign } from '../../signing/sign.js';
import { page } from '../../web/page-path.js';
import type { Topic } from '../email-policy.js';

/** Which letters somebody gets, without signing in. `word` is signed for the account and never runs out. */
export const choicesPaths = {
  choose: page('/email-choices/:account/:word', '/choix-courriels/:account/:word'),
  /** The same under the account of somebody who is signed in. */
  own: page('/account/emails', '/compte/courriels'),
  stop: page('/email-choices/:account/:word/stop/:topic', '/choix-courriels/:account/:word/arreter/:topic'),
} as const;

/** What the word in these links is signed for. */
export const emailChoices = 'email-choices';

type Knows = Pick<Config, 'baseUrl' | 'secret'>;

/** The address of the page where one topic is stopped with one button; a mail program may post to it by itself. */
export const stopLink = ({ baseUrl, secret }: Knows, locale: Locale, account: Id, topic: Topic): string =>
  baseUrl + choicesPaths.stop.to(locale, { account, word: sign(secret, emailChoices, account), topic });

/** The address of the page with all choices. */
export const chooseLink = ({ baseUrl, secret }: Knows, locale: Locale, account: Id): string =>
  baseUrl + choicesPaths.choose.to(locale, { account, word: sign(secret, emailChoices, account) });

/** Where the reader of a letter chooses: the button that stops its topic, or all choices when it has several; null when it has none. */
export function choiceLink(config: Knows, letter: Refusable, { locale, id }: Reader): string | null {
  if (letter.mixed) return chooseLink(config, locale, id);
  return letter.topic && stopLink(config, locale, id, letter.topic);
}

interface Refusable {
  readonly topic: Topic | null;
  readonly mixed?: boolean;
}

interface Reader {
  readonly id: Id;
  readonly locale: Locale;
}
