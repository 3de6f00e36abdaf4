import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepLettersForward } from './1795700000000-mail-ledger.js';
import { arrived, MailAfterwards1795700000500, restored } from './1795700000500-mail-afterwards.js';

const kinds = (...names: string[]) =>
  `ALTER TABLE delivery_events DROP CONSTRAINT ck_delivery_events_kind, ADD CONSTRAINT ck_delivery_events_kind
    CHECK (kind IN (${names.map((name) => `'${name}'`).join(', ')}))`;
const before = ['delivered', 'delayed', 'bounced_soft', 'bounced_hard', 'complained', 'unreadable'];

/** The server took the first copy, and said so when the second one waited already. */
const taken = `(OLD.state = 'pending' AND NEW.state = 'sent' AND OLD.dup_risk
  AND EXISTS (SELECT FROM delivery_events e WHERE e.email_id = OLD.id AND e.kind = 'accepted'))`;

/**
 * What is learned about a doubtful letter while it is being sent counts at the end of that attempt, as if it had been learned
 * afterwards. And what a server answers after the lease was over is written down.
 */
export class HeardOf1795700001200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(kinds(...before, 'accepted', 'refused'));
    await db.query(keepLettersForward([restored, arrived, taken]));
    for (const rule of rules) await db.query(rule);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER heard_of ON outgoing_emails');
    await db.query('DROP FUNCTION mail_heard_of');
    await new MailAfterwards1795700000500().up(db);
    await db.query(`DELETE FROM delivery_events WHERE kind IN ('accepted', 'refused')`);
    await db.query(kinds(...before));
  }
}

/** What came back ends a doubt, but not a second copy that may go on; a refusal to our face (`smtp`) says nothing of another attempt. */
const rules = [
  `CREATE FUNCTION mail_heard_of() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (
      SELECT FROM delivery_events e JOIN delivery_attempts d ON d.email_id = e.email_id
       WHERE e.email_id = NEW.id AND d.phase IN ('dot', 'unknown') AND d.dot_at <= e.received_at
         AND (e.kind IN ('accepted', 'delivered', 'complained')
              OR (NEW.state = 'unknown' AND e.kind IN ('bounced_soft', 'bounced_hard') AND e.source <> 'smtp'))) THEN
      NEW.state := 'sent';
      NEW.sent_at := now();
    END IF;
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER heard_of BEFORE UPDATE OF state ON outgoing_emails FOR EACH ROW
    WHEN (OLD.state = 'sending' AND NEW.state IN ('pending', 'unknown', 'failed')) EXECUTE FUNCTION mail_heard_of()`,
];
