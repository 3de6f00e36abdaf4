import type { Locale } from '../../../kernel/text.js';
import { meetingModeLabels } from '../../../kernel/vocabulary/index.js';
import { format } from '../../../platform/words/format.js';
import type { RequestFacts } from '../domain/request-facts.js';
import { words } from '../words/index.js';

/** The four things a person asks first, in words: time, length, pay, place. */
export function askedOf(
  request: RequestFacts,
  locale: Locale,
): { time: string; length: string; pay: string; where: string } {
  const [t, f] = [words[locale].partner.facts, format(locale)];
  return {
    time: f.plural(request.hoursPerMonth, t.hours),
    length: f.plural(request.months, t.months),
    pay: request.payPerHour > 0 ? f.moneyPerHour(request.payPerHour) : t.noPay,
    where: meetingModeLabels[request.mode][locale],
  };
}
