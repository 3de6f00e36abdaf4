import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds too big for one worker, and their parts. */
export class RoundParts1795600000300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table split_rounds (
      id uuid not null,
      status text not null default 'solving',
      created_at timestamptz not null default now(),
      moved_at timestamptz not null default now(),
      watched_at timestamptz not null default now(),
      goal jsonb not null,
      frame bytea not null,
      steps jsonb,
      plan bytea,
      finished_at timestamptz,
      constraint ck_split_rounds_status check (status in ('solving', 'joined', 'failed')),
      constraint ck_split_rounds_has_plan check ((status = 'joined') = (plan is not null)),
      constraint pk_split_rounds primary key (id)
    )`);
    await db.query(`create table round_parts (
      id uuid not null,
      split_round_id uuid not null,
      number integer not null,
      input bytea not null,
      attempts integer not null default 0,
      answer bytea,
      solved_at timestamptz,
      constraint uq_round_parts_number unique (split_round_id, number),
      constraint pk_round_parts primary key (id),
      constraint fk_round_parts_split_round_id foreign key (split_round_id) references split_rounds(id) on delete cascade
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table round_parts`);
    await db.query(`drop table split_rounds`);
  }
}
