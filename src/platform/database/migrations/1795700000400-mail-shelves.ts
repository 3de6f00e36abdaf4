import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What needs a look is rare among letters that were sent: found without reading them all. Sent and waiting letters are not in
 * the index, so that a letter on its way costs nothing more.
 */
export class MailShelves1795700000400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `CREATE INDEX ix_outgoing_emails_shelves ON outgoing_emails (state, id)
        WHERE state NOT IN ('pending', 'sending', 'sent')`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX ix_outgoing_emails_shelves');
  }
}
