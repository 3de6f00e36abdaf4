import type { Locale } from '../../../kernel/text.js';
import { accessibility } from './accessibility.js';
import type { Article, Spoken } from './article.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { help } from './help.js';
import { howItWorks } from './how-it-works.js';
import { landing } from './landing.js';
import { payAndTime } from './pay-and-time.js';
import { yourRights } from './your-rights.js';

export type { Article, Block, Destination, Landing, NetworkFacts, Spoken } from './article.js';

export type PeopleWords = typeof en;

/** What the pages of people say. */
export const words: Record<Locale, PeopleWords> = { en, fr };

/** What the network says about itself. */
export { landing };
export const articles = { howItWorks, payAndTime, yourRights, help, accessibility } satisfies Record<
  string,
  Spoken<Article>
>;
export type ArticleName = keyof typeof articles;
