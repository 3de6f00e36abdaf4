import { barred, opening } from './may-leave.js';

/** What would happen to a letter that is let go at this moment. */
export interface Leaving {
  /** Why it would be stopped, in one word; null when it may go to its reader. */
  readonly barred: string | null;
  /** Its kind waits until a coordinator lets it go on. */
  readonly paused: boolean;
  /** When the reader's day begins, for one that does not leave at night; null when it may leave at once. */
  readonly opensAt: Date | null;
  /** Where the reader is. */
  readonly zone: string;
}

/** A question of SQL: letter $1, when $2 and $3 are the hours between which letters leave that can wait. */
export const leavingOf = `
  SELECT ${barred} AS barred, t.paused_at IS NOT NULL AS paused, nullif(${opening('$2::int', '$3::int')}, now()) AS "opensAt",
         known_zone(a.time_zone) AS zone
    FROM outgoing_emails o JOIN accounts a ON a.id = o.recipient_id
    LEFT JOIN email_types t ON t.name = o.name
    LEFT JOIN email_choices c ON c.account_id = a.id AND c.topic = t.topic
    LEFT JOIN email_suppressions s ON s.address_digest = address_digest(a.email) AND s.lifted_at IS NULL
   WHERE o.id = $1`;
