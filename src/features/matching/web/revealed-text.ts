import type { Locale } from '../../../kernel/text.js';
import {
  conditionLabels,
  label,
  perspectiveLabels,
  type Condition,
  type Perspective,
} from '../../../kernel/vocabulary/index.js';
import { format } from '../../../platform/words/format.js';
import type { Revealed } from '../domain/reveal.js';

/** What of a partner can be shown to a team. */
interface Showable {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly city: string;
  readonly ownWords: string;
  readonly perspectives: readonly Perspective[];
  readonly conditions: readonly Condition[];
}

/** Each field as a team would read it; empty when the partner wrote nothing. */
export function revealedText(partner: Showable, locale: Locale): Readonly<Record<Revealed, string>> {
  const f = format(locale);
  return {
    name: partner.name,
    email: partner.email ?? '',
    phone: partner.phone ?? '',
    city: partner.city,
    own_words: partner.ownWords,
    perspective: f.list(partner.perspectives.map((code) => label(perspectiveLabels, code, locale))),
    conditions: f.list(partner.conditions.map((code) => label(conditionLabels, code, locale))),
  };
}
