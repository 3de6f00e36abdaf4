import type { Leaving } from '../../../platform/mail/leaving.js';
import { useMail } from './use-mail.js';

/** What would keep a letter in, in plain words; null when it may go to its reader. */
export function useBarred({ barred }: Leaving): string | null {
  const { m } = useMail();
  return barred && `${m.leaving.barred} ${m.whyEnded[barred] ?? barred}`;
}

/** When a letter that is let go leaves, in one sentence, or why it does not. */
export function useLeaving(leaving: Leaving): string {
  const { m, f } = useMail();
  const { paused, opensAt, zone } = leaving;
  const barred = useBarred(leaving);
  if (barred !== null) return barred;
  if (paused) return m.leaving.paused;
  return opensAt ? m.leaving.morning(f.dateTime(opensAt, zone)) : m.leaving.now;
}
