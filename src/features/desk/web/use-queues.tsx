import { createContext, useContext } from 'react';
import { usePage } from '../../../platform/web/page-context.js';
import { format } from '../../../platform/words/format.js';
import { mailWords } from '../words/mail.js';
import { queuesWords } from '../words/queues.js';

/** The moment at which everything on the page was read. */
export const Seen = createContext<Date>(new Date(0));

/** Words and formats of the page of the queues. */
export function useQueues() {
  const { locale, account } = usePage().visit;
  return { locale, q: queuesWords[locale], f: format(locale), m: mailWords[locale], zone: account?.timeZone };
}

const units = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
] as const;

/** “3 minutes ago”, “in 12 seconds”: the largest unit of which there are two. */
export function Away({ at }: { at: Date }) {
  const { q } = useQueues();
  const seconds = Math.round((at.getTime() - useContext(Seen).getTime()) / 1_000);
  const far = Math.abs(seconds);
  const [unit, size] = units.find(([, long]) => far >= 2 * long) ?? (['seconds', 1] as const);
  return <time dateTime={at.toISOString()}>{(seconds > 0 ? q.future : q.past)[unit](Math.floor(far / size))}</time>;
}
