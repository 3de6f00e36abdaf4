import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How each tick last went: the queue forgets a tick as soon as it is over, also one that failed. */
export class TickRuns1795700000700 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE tick_runs (
      tick text NOT NULL CONSTRAINT pk_tick_runs PRIMARY KEY,
      ended_at timestamptz NOT NULL DEFAULT now(),
      took_ms integer NOT NULL,
      fault text
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE tick_runs');
  }
}
