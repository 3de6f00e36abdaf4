import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A person may have a phone number in place of an email address. A letter to somebody without an address ends, and the call
 * that takes its place is opened by the database itself in the same transaction: no crash falls between the two.
 */
export class PeopleWithoutEmail1795700000900 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const step of [...people, ...calls]) await db.query(step);
  }

  /** Refuses while anybody has no address: an address cannot be made up. Of several open calls to one person the oldest stays open. */
  async down(db: QueryRunner): Promise<void> {
    for (const step of back) await db.query(step);
  }
}

const people = [
  `ALTER TABLE accounts ALTER COLUMN email DROP NOT NULL,
    ADD CONSTRAINT ck_accounts_reachable CHECK (
      email IS NOT NULL OR (coalesce(phone, '') ~ '\\d' AND trim(given_name || ' ' || family_name) <> ''))`,
  /* A household shares a phone: number and name together tell people without an address apart. */
  `CREATE UNIQUE INDEX uq_accounts_without_email
    ON accounts (right(regexp_replace(phone, '\\D', '', 'g'), 10), lower(given_name), lower(family_name)) WHERE email IS NULL`,
];

const calls = [
  `ALTER TABLE email_types ADD COLUMN phone_instead boolean NOT NULL DEFAULT false`,
  `DROP INDEX uq_phone_tasks_open`,
  `CREATE UNIQUE INDEX uq_phone_tasks_open ON phone_tasks (account_id) WHERE done_at IS NULL AND reason <> 'no-address'`,
  `CREATE UNIQUE INDEX uq_phone_tasks_letter ON phone_tasks (email_id) WHERE done_at IS NULL AND reason = 'no-address'`,
  `CREATE FUNCTION call_without_address() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF coalesce((SELECT phone_instead FROM email_types WHERE name = NEW.name), true) THEN
      INSERT INTO phone_tasks (id, account_id, email_id, reason)
      VALUES (gen_random_uuid(), NEW.recipient_id, NEW.id, 'no-address')
      ON CONFLICT (email_id) WHERE done_at IS NULL AND reason = 'no-address' DO NOTHING;
    END IF;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER call_without_address AFTER UPDATE OF state ON outgoing_emails FOR EACH ROW
    WHEN (NEW.state = 'suppressed' AND NEW.ended_because = 'no-address' AND OLD.state <> 'suppressed')
    EXECUTE FUNCTION call_without_address()`,
];

const back = [
  `DO $$
  DECLARE nobody bigint := (SELECT count(*) FROM accounts WHERE email IS NULL);
  BEGIN
    IF nobody > 0 THEN
      RAISE EXCEPTION 'Everybody needs an email address before this step back; people who have none: %', nobody;
    END IF;
  END $$`,
  `DROP TRIGGER call_without_address ON outgoing_emails`,
  `DROP FUNCTION call_without_address`,
  `UPDATE phone_tasks t SET done_at = now(), note = 'Closed with another open call to the same person'
    WHERE done_at IS NULL AND EXISTS (
      SELECT FROM phone_tasks o WHERE o.account_id = t.account_id AND o.done_at IS NULL AND (o.opened_at, o.id) < (t.opened_at, t.id))`,
  `DROP INDEX uq_phone_tasks_letter`,
  `DROP INDEX uq_phone_tasks_open`,
  `CREATE UNIQUE INDEX uq_phone_tasks_open ON phone_tasks (account_id) WHERE done_at IS NULL`,
  `ALTER TABLE email_types DROP COLUMN phone_instead`,
  `DROP INDEX uq_accounts_without_email`,
  `ALTER TABLE accounts DROP CONSTRAINT ck_accounts_reachable, ALTER COLUMN email SET NOT NULL`,
];
