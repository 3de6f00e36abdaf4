import { dayOn } from '../../../platform/clock/today.js';
import { PromiseDate } from '../../../ui/index.js';
import { lateness, type Lateness } from '../domain/lateness.js';
import type { DeskWords } from '../words/index.js';
import { useDesk } from './desk.js';

/** “in 2 days”, “3 days late”. */
function dueWords(t: DeskWords['due'], { late, days }: Lateness): string {
  if (late) return days === 0 ? t.lateToday : t.late(-days);
  if (days < 2) return days === 1 ? t.tomorrow : t.today;
  return t.inDays(days);
}

/** A promised day with how far away it is, in words. */
export function Due({ due, late }: { due: Date | null; late?: boolean | undefined }) {
  const { t, f, now } = useDesk();
  if (!due) return <>{t.due.none}</>;
  const day = dayOn(due);
  const far = lateness(day, dayOn(now), late ?? due <= now);
  return (
    <PromiseDate late={far.late} dateTime={day} label="" note={dueWords(t.due, far)}>
      {f.dateShort(due)}
    </PromiseDate>
  );
}

/** When the letter of an approval leaves by itself. */
export function Leaves({ at }: { at: Date | null }) {
  const { t, f, now, zone } = useDesk();
  return <>{at && at > now ? t.due.leaves(f.time(at, zone)) : t.due.leavesSoon}</>;
}

/** Since when something waits: the day, and how many days that is. */
export function Since({ at }: { at: Date | null }) {
  const { t, f, now } = useDesk();
  if (!at) return <>{t.due.none}</>;
  const { days } = lateness(dayOn(now), dayOn(at), false);
  return (
    <span>
      <time dateTime={at.toISOString()}>{f.dateShort(at)}</time> ({t.due.since(Math.max(0, days))})
    </span>
  );
}
