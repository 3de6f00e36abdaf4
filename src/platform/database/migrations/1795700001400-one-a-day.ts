import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of the letters that leave once a day, one at a time goes to a reader: also when two are claimed at the same moment. */
export class OneADay1795700001400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `CREATE UNIQUE INDEX uq_outgoing_emails_day_sending ON outgoing_emails (recipient_id)
         WHERE timing = 'once-a-day' AND state = 'sending'`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX uq_outgoing_emails_day_sending');
  }
}
