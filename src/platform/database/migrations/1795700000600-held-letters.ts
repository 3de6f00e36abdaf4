import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters on hold are few among those that wait: counted without reading the others. */
export class HeldLetters1795700000600 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `CREATE INDEX ix_outgoing_emails_held ON outgoing_emails (held_until)
        WHERE state = 'pending' AND held_until IS NOT NULL`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX ix_outgoing_emails_held');
  }
}
