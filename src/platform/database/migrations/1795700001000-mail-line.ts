import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the relay asks at each look, found without reading the letters that wait for later: those that are too late, those that
 * stand still with their kind, and what else a reader gets on a day. And the letters about one match.
 */
export class MailLine1795700001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [name, on] of indexes) await db.query(`CREATE INDEX ${name} ON outgoing_emails ${on}`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [name] of indexes) await db.query(`DROP INDEX ${name}`);
  }
}

const indexes = [
  ['ix_outgoing_emails_late', `(not_after) WHERE state = 'pending' AND not_after IS NOT NULL`],
  [
    'ix_outgoing_emails_parked',
    `(name) WHERE state = 'pending' AND next_offer_at = 'infinity' AND held_until IS DISTINCT FROM 'infinity'`,
  ],
  [
    'ix_outgoing_emails_day_waiting',
    `(recipient_id, id) WHERE timing = 'once-a-day' AND state IN ('pending', 'sending')`,
  ],
  ['ix_outgoing_emails_day_sent', `(recipient_id, sent_at) WHERE timing = 'once-a-day' AND state = 'sent'`],
  ['ix_outgoing_emails_match', `((coalesce(payload ->> 'matchId', split_part(once, ':', 2))))`],
] as const;
