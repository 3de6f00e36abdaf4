import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How fast letters may go to each domain, and since when the failures of a kind of letters count. */
export class MailPacing1795700000300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE mail_domains (
      domain text NOT NULL CONSTRAINT pk_mail_domains PRIMARY KEY,
      free_at timestamptz NOT NULL
    )`);
    await db.query(`ALTER TABLE email_types ADD COLUMN resumed_at timestamptz`);
    await db.query(`CREATE INDEX ix_delivery_attempts_closed_at ON delivery_attempts (closed_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX ix_delivery_attempts_closed_at`);
    await db.query(`ALTER TABLE email_types DROP COLUMN resumed_at`);
    await db.query(`DROP TABLE mail_domains`);
  }
}
