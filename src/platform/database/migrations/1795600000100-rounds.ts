import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds are kept: what they were worked out from, what came out, and who decided. */
export class Rounds1795600000100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create type round_status as enum ('queued', 'running', 'ready', 'confirmed', 'cancelled', 'failed', 'outdated')`,
    );
    await db.query(`create table rounds (
      id uuid not null,
      status round_status not null default 'queued',
      started_by_id uuid,
      started_at timestamptz not null,
      settings jsonb not null,
      attempt integer not null default 0,
      phase text not null default 'queued',
      percent integer not null default 0,
      beat_at timestamptz not null default now(),
      read_at timestamptz,
      finished_at timestamptz,
      weights_version integer,
      engine_version integer,
      input bytea,
      input_hash text,
      result jsonb,
      result_hash text,
      evidence jsonb,
      failure text,
      decided_by_id uuid,
      decided_at timestamptz,
      constraint ck_rounds_percent check (percent between 0 and 100),
      constraint ck_rounds_has_result check (status not in ('ready', 'confirmed', 'outdated')
        or (input is not null and input_hash is not null and result is not null and result_hash is not null)),
      constraint pk_rounds primary key (id),
      constraint fk_rounds_started_by_id foreign key (started_by_id) references accounts(id),
      constraint fk_rounds_decided_by_id foreign key (decided_by_id) references accounts(id)
    )`);
    await db.query(`create index ix_rounds_status on rounds (status)`);
    await db.query(`alter table matches
      add alternate boolean not null default false,
      add round_id uuid constraint fk_matches_round_id references rounds(id)`);
    await db.query(`update matches m set alternate = true from timeline_entries t
      where t.subject_id = m.id and t.verb = 'match.proposed' and (t.detail ->> 'alternate')::boolean`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table matches drop alternate, drop round_id`);
    await db.query(`drop table rounds`);
    await db.query(`drop type round_status`);
  }
}
