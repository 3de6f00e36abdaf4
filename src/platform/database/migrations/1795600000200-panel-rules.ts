import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who should sit together at the table of a request. */
export class PanelRules1795600000200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table panel_rules (
      request_id uuid not null,
      rules jsonb not null,
      decided_by_id uuid,
      decided_at timestamptz not null,
      constraint pk_panel_rules primary key (request_id),
      constraint fk_panel_rules_request_id foreign key (request_id) references partner_requests(id) on delete cascade,
      constraint fk_panel_rules_decided_by_id foreign key (decided_by_id) references accounts(id)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table panel_rules`);
  }
}
