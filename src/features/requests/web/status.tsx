import type { Day } from '../../../kernel/days.js';
import { daysBetween } from '../../../kernel/days.js';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { PromiseDate, StatusTag, WhoseTurn, type Tone } from '../../../ui/index.js';
import { requestLifecycle, type RequestStatus } from '../domain/request.lifecycle.js';
import type { RequestView } from '../domain/request-view.js';
import { waitsFor } from '../domain/whose-turn.js';
import { words } from '../words/index.js';

const tones: Record<RequestStatus, Tone> = {
  ...{ draft: 'quiet', submitted: 'new', changes_requested: 'waiting', refused: 'bad', open: 'open' },
  ...{ filled: 'good', expired: 'bad', withdrawn: 'quiet', closed: 'quiet' },
};

/** A request's state as a word. */
export function RequestStatusTag({ status }: { status: RequestStatus }) {
  const { locale } = usePage().visit;
  return <StatusTag tone={tones[status]}>{requestLifecycle.is(status)[locale]}</StatusTag>;
}

/** Whose turn it is, as the team or as a coordinator reads it. */
export function Turn({ status, reader }: { status: RequestStatus; reader: 'team' | 'us' }) {
  const { locale } = usePage().visit;
  const turn = waitsFor[status];
  if (turn === null) return <span>{words[locale].tracker.nobodysTurn}</span>;
  return <WhoseTurn turn={turn === reader ? 'you' : turn} />;
}

/** The day by which an answer was promised, and how far it is. Late is said in words. */
export function Promised({ request, today }: { request: RequestView; today: Day }) {
  const { locale } = usePage().visit;
  const t = words[locale].review;
  const { promisedOn, status } = request;
  if (promisedOn === null || status !== 'submitted') return null;
  const left = daysBetween(today, promisedOn);
  return (
    <PromiseDate dateTime={promisedOn} late={left < 0} note={left < 0 ? t.lateBy(-left) : t.inDays(left)}>
      {format(locale).date(promisedOn)}
    </PromiseDate>
  );
}
