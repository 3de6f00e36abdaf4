import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A letter inside another is there only while a server may have that one: whoever ends the other one otherwise, or lets it wait for
 * its next try, sets it free in the same moment. And a letter that a server may have ends in no other way than sent or in doubt, unless
 * a person decides so.
 */
export class MailTogether1795700000800 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const rule of rules) await db.query(rule);
  }

  /** Letters that were set free stay free. */
  async down(db: QueryRunner): Promise<void> {
    for (const name of ['set_free', 'taken_along', 'stays_in_doubt']) {
      await db.query(`DROP TRIGGER ${name} ON outgoing_emails`);
      await db.query(`DROP FUNCTION mail_${name}`);
    }
  }
}

/** Those that were forgotten inside one that ended go on. */
const found = `
  UPDATE outgoing_emails o SET state = 'pending', merged_into = NULL, next_offer_at = now()
    FROM outgoing_emails carrier
   WHERE o.state = 'merged' AND carrier.id = o.merged_into AND NOT carrier.dup_risk
     AND carrier.state NOT IN ('sending', 'sent', 'unknown')`;

const rules = [
  found,
  `CREATE FUNCTION mail_set_free() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE outgoing_emails SET state = 'pending', merged_into = NULL, next_offer_at = now()
     WHERE merged_into = NEW.id AND state = 'merged';
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER set_free AFTER UPDATE OF state ON outgoing_emails FOR EACH ROW
    WHEN (NEW.state <> OLD.state AND NEW.timing = 'once-a-day' AND NOT NEW.dup_risk
          AND NEW.state NOT IN ('sending', 'sent', 'unknown', 'merged'))
    EXECUTE FUNCTION mail_set_free()`,
  `CREATE FUNCTION mail_taken_along() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.attempts > 0 OR NEW.dup_risk OR NOT EXISTS (
         SELECT FROM outgoing_emails WHERE id = NEW.merged_into AND state = 'sending' AND NOT dup_risk) THEN
      RAISE EXCEPTION 'A letter that was never tried leaves inside another, and only inside one that is being sent for the first time'
        USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER taken_along BEFORE UPDATE OF state ON outgoing_emails FOR EACH ROW
    WHEN (NEW.state = 'merged' AND OLD.state <> 'merged') EXECUTE FUNCTION mail_taken_along()`,
  `CREATE FUNCTION mail_stays_in_doubt() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.state := 'unknown';
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER stays_in_doubt BEFORE UPDATE OF state ON outgoing_emails FOR EACH ROW
    WHEN (OLD.dup_risk AND OLD.state IN ('pending', 'sending') AND NEW.state IN ('failed', 'expired', 'suppressed'))
    EXECUTE FUNCTION mail_stays_in_doubt()`,
];
