import type { Locale, Text } from '../../../kernel/text.js';
import type { Tone } from '../../../ui/index.js';
import { letterLifecycle, type ShownState } from '../../../platform/mail/letter.lifecycle.js';
import { matchLifecycle, type MatchStatus } from '../../matching/matching.service.js';
import { partnerLifecycle, type PartnerStatus } from '../../partners/partners.service.js';
import { requestLifecycle, type RequestStatus } from '../../requests/requests.service.js';
import type { WorkItem } from '../data/work.query.js';
import { mailWords } from '../words/mail.js';

/** What a state is called, as its own lifecycle says. */
export function statusWords(kind: WorkItem['kind'], status: string, locale: Locale): string {
  if (kind === 'letter') return named(letterLifecycle.is(status as ShownState), locale);
  if (kind === 'call') return mailWords[locale].calls.status;
  if (kind === 'request') return named(requestLifecycle.is(status as RequestStatus), locale);
  if (kind === 'match') return named(matchLifecycle.is(status as MatchStatus), locale);
  return named(partnerLifecycle.is(status as PartnerStatus), locale);
}

const named = (text: Text, locale: Locale) => text[locale];

const good = ['active', 'accepted', 'interested', 'open', 'filled', 'sent'];
const waiting = [
  'proposed',
  'approved',
  'offered',
  'introduced',
  'submitted',
  'info_needed',
  'changes_requested',
  'pending',
  'held',
  'sending',
];
const bad = ['failed', 'unknown', 'suppressed'];

/** Green for what goes well, yellow for what waits, red for what failed, grey for what is over. */
export function toneOf(status: string): Tone {
  if (good.includes(status)) return 'good';
  if (waiting.includes(status)) return 'waiting';
  return bad.includes(status) ? 'bad' : 'quiet';
}

/** Every state of a partner or applicant, for a filter. */
export const partnerStatuses: readonly PartnerStatus[] = partnerLifecycle.states;
