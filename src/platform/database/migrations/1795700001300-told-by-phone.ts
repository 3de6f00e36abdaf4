import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A letter that matters and may not leave is told on the phone, whatever keeps it in: each one is a call of its own, also when
 * an earlier call about the address was made. Only a reader who does not want a kind of letters is left alone.
 */
export class ToldByPhone1795700001300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const step of [...dropped, reasons(`'bounced', 'complained', 'no-address', 'not-sent'`)]) await db.query(step);
    for (const step of indexes(`reason IN ('bounced', 'complained')`, `reason IN ('no-address', 'not-sent')`))
      await db.query(step);
    await db.query(call(`CASE NEW.ended_because WHEN 'no-address' THEN 'no-address' ELSE 'not-sent' END`, told));
    await db.query(opens('call_instead', `NEW.ended_because IS DISTINCT FROM 'unsubscribed'`));
  }

  /** Open calls stay open, with a reason that was known before. */
  async down(db: QueryRunner): Promise<void> {
    for (const step of dropped.map((one) => one.replace('call_without_address', 'call_instead'))) await db.query(step);
    await db.query(`UPDATE phone_tasks SET reason = 'no-address' WHERE reason = 'not-sent'`);
    await db.query(reasons(`'bounced', 'complained', 'no-address'`));
    for (const step of indexes(`reason <> 'no-address'`, `reason = 'no-address'`)) await db.query(step);
    await db.query(call(`'no-address'`, `done_at IS NULL AND reason = 'no-address'`));
    await db.query(opens('call_without_address', `NEW.ended_because = 'no-address'`));
  }
}

const told = `done_at IS NULL AND reason IN ('no-address', 'not-sent')`;

const dropped = [
  'DROP TRIGGER call_without_address ON outgoing_emails',
  'DROP INDEX uq_phone_tasks_letter',
  'DROP INDEX uq_phone_tasks_open',
];
const reasons = (known: string) =>
  `ALTER TABLE phone_tasks DROP CONSTRAINT ck_phone_tasks_reason,
    ADD CONSTRAINT ck_phone_tasks_reason CHECK (reason IN (${known}))`;
const indexes = (ofPerson: string, ofLetter: string) => [
  `CREATE UNIQUE INDEX uq_phone_tasks_open ON phone_tasks (account_id) WHERE done_at IS NULL AND ${ofPerson}`,
  `CREATE UNIQUE INDEX uq_phone_tasks_letter ON phone_tasks (email_id) WHERE done_at IS NULL AND ${ofLetter}`,
];
const call = (
  reason: string,
  open: string,
) => `CREATE OR REPLACE FUNCTION call_without_address() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF coalesce((SELECT phone_instead FROM email_types WHERE name = NEW.name), true) THEN
      INSERT INTO phone_tasks (id, account_id, email_id, reason) VALUES (gen_random_uuid(), NEW.recipient_id, NEW.id, ${reason})
      ON CONFLICT (email_id) WHERE ${open} DO NOTHING;
    END IF;
    RETURN NULL;
  END $$`;
const opens = (name: string, when: string) =>
  `CREATE TRIGGER ${name} AFTER UPDATE OF state ON outgoing_emails FOR EACH ROW
    WHEN (NEW.state = 'suppressed' AND OLD.state <> 'suppressed' AND ${when}) EXECUTE FUNCTION call_without_address()`;
