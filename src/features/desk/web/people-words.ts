import type { Locale } from '../../../kernel/text.js';
import { conditionLabels, perspectiveLabels, provinceLabels } from '../../../kernel/vocabulary/index.js';
import { format } from '../../../platform/words/format.js';
import type { PartnerCard } from '../data/partner-cards.query.js';
import { words } from '../words/index.js';
import { labelled } from './labels.js';

/** “Pain in many parts of the body, 11 years · Lévis, Quebec” */
export function noteOf({ conditions, perspectives, years, city, province }: PartnerCard, locale: Locale): string {
  const t = words[locale].compare;
  const lived =
    conditions.length > 0
      ? labelled(conditionLabels, conditions, { locale, none: '' })
      : labelled(perspectiveLabels, perspectives, { locale, none: '' });
  const how = [lived, years === null ? '' : t.years(years)].filter(Boolean).join(', ');
  const where = [city, province ? provinceLabels[province][locale] : ''].filter(Boolean).join(', ');
  return [how, where].filter(Boolean).join(' · ');
}

/** “1 project, 2 h/month. Last asked Nov 2, 2026” */
export function workOf({ running, hours, onTheWay, lastOffer }: PartnerCard, locale: Locale): string {
  const { work } = words[locale];
  const last = lastOffer ? work.last(format(locale).dateShort(lastOffer)) : work.never;
  return [work.running(running, hours), onTheWay > 0 ? work.onTheWay(onTheWay) : '', last].filter(Boolean).join('. ');
}
