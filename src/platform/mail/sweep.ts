import type { DataSource } from 'typeorm';
import type { MailPace } from './mail-pace.js';

/** Ends letters that would come too late to be of use. What they carried along goes on by itself. */
export async function expire(db: DataSource): Promise<void> {
  await db.query(
    `WITH late AS (
       UPDATE outgoing_emails SET state = 'expired' WHERE state = 'pending' AND not_after <= now() RETURNING id
     )
     UPDATE outgoing_emails SET state = 'pending', merged_into = NULL, next_offer_at = now()
      WHERE state = 'merged' AND merged_into IN (SELECT id FROM late)`,
  );
}

const midnight = (moment: string) => `date_trunc('day', ${moment} AT TIME ZONE a.time_zone)`;

/** When a letter that can wait may leave: now, or in the morning; the second one of a day in the next morning. */
const opening = `
  CASE WHEN o.timing = 'once-a-day' AND EXISTS (
         SELECT FROM outgoing_emails s WHERE s.recipient_id = o.recipient_id AND s.timing = 'once-a-day' AND s.state = 'sent'
            AND s.sent_at >= ${midnight('now()')} AT TIME ZONE a.time_zone)
       THEN mail_opens_at((${midnight('now()')} + interval '1 day') AT TIME ZONE a.time_zone, a.time_zone, $1, $2)
       ELSE mail_opens_at(now(), a.time_zone, $1, $2) END`;

/** Letters that can wait and would leave at night, or as the second one of a day, wait for the reader's morning. */
export async function sleepTillMorning(db: DataSource, { opens, closes }: MailPace): Promise<void> {
  await db.query(
    `WITH waiting AS (
       SELECT o.id, ${opening} AS at FROM outgoing_emails o JOIN accounts a ON a.id = o.recipient_id
        WHERE o.state = 'pending' AND o.timing <> 'at-once' AND o.next_offer_at <= now() AND o.next_attempt_at <= now()
     )
     UPDATE outgoing_emails o SET next_attempt_at = waiting.at, next_offer_at = waiting.at
       FROM waiting WHERE o.id = waiting.id AND waiting.at > now() AND o.state = 'pending'`,
    [opens, closes],
  );
}
