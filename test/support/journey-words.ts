import { words as desk } from '../../src/features/desk/words/index.js';
import { words as matching } from '../../src/features/matching/words/index.js';
import { words as partners } from '../../src/features/partners/words/index.js';
import { words as people } from '../../src/features/people/words/index.js';
import { words as requests } from '../../src/features/requests/words/index.js';
import type { Locale } from '../../src/kernel/text.js';
import { words as site } from '../../src/ui/words.js';

/** What pages say in one language: by these words people find their way. */
export const wordsOf = (locale: Locale) => ({
  ...{ people: people[locale], apply: partners[locale].apply, mine: partners[locale].mine },
  ...{ review: partners[locale].review, desk: desk[locale], requests: requests[locale] },
  ...{ home: matching[locale].partner, team: matching[locale].team, site: site[locale] },
});
