import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepLettersForward } from './1795700000000-mail-ledger.js';

/** A backup says that a letter waits that may have left since. */
export const restored = `(OLD.state = 'pending' AND NEW.state = 'unknown' AND NEW.dup_risk AND NEW.ended_because = 'restored')`;
/** The first copy of a doubtful letter arrived before the second one left. */
export const arrived = `(OLD.state = 'pending' AND NEW.state = 'sent' AND OLD.dup_risk AND NEW.delivery IN ('delivered', 'complained'))`;

/** Two more ways in which a letter may move, for what is learned afterwards. */
export class MailAfterwards1795700000500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(keepLettersForward([restored, arrived]));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(keepLettersForward());
  }
}
