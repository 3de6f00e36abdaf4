import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What matching asks beyond the first rules: clocks, courses, limits, wishes; weights that people decide; rules set aside. */
export class MatchingRules1795600000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table partners
      add not_with text[] not null default '{}',
      add pay_ceiling integer,
      add trainings text[] not null default '{}',
      add loves text[] not null default '{}',
      add avoids text[] not null default '{}',
      add constraint ck_partners_pay_ceiling check (pay_ceiling >= 0)`);
    await db.query(`alter table partner_requests
      add interpretation boolean not null default false,
      add time_zone text not null default 'America/Toronto',
      add times_flexible boolean not null default false,
      add trainings text[] not null default '{}'`);
    await db.query(homeClocks);
    await db.query(`alter table matches add limit_then integer`);
    await db.query(`update matches m set limit_then = greatest(p.max_engagements, held.n)
      from partners p, (select partner_id, count(*)::int as n from matches
                         where status in ('accepted', 'active') group by partner_id) held
      where p.id = m.partner_id and held.partner_id = m.partner_id and m.status in ('accepted', 'active')`);
    await db.query(`create table weight_versions (
      version integer not null,
      weights jsonb not null,
      reason text not null,
      decided_by_id uuid not null,
      decided_at timestamptz not null,
      constraint ck_weight_versions_after_the_first check (version > 2),
      constraint pk_weight_versions primary key (version),
      constraint fk_weight_versions_decided_by_id foreign key (decided_by_id) references accounts(id)
    )`);
    await db.query(`create table rule_waivers (
      id uuid not null,
      request_id uuid not null,
      partner_id uuid,
      rule text not null,
      reason text not null,
      waived_by_id uuid not null,
      waived_at timestamptz not null,
      undone_by_id uuid,
      undone_at timestamptz,
      constraint ck_rule_waivers_undone check ((undone_at is null) = (undone_by_id is null)),
      constraint pk_rule_waivers primary key (id),
      constraint fk_rule_waivers_request_id foreign key (request_id) references partner_requests(id) on delete cascade,
      constraint fk_rule_waivers_partner_id foreign key (partner_id) references partners(id) on delete cascade,
      constraint fk_rule_waivers_waived_by_id foreign key (waived_by_id) references accounts(id),
      constraint fk_rule_waivers_undone_by_id foreign key (undone_by_id) references accounts(id)
    )`);
    await db.query(`create unique index uq_rule_waivers_standing
      on rule_waivers (request_id, rule, coalesce(partner_id, request_id)) where undone_at is null`);
    await db.query(`create index ix_rule_waivers_partner_id on rule_waivers (partner_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table rule_waivers`);
    await db.query(`drop table weight_versions`);
    await db.query(`alter table matches drop limit_then`);
    await db.query(`alter table partner_requests
      drop interpretation, drop time_zone, drop times_flexible, drop trainings`);
    await db.query(`alter table partners
      drop not_with, drop pay_ceiling, drop trainings, drop loves, drop avoids`);
  }
}

/** A request goes by the clock of the province where its project is at home. */
const homeClocks = `update partner_requests r set time_zone = clock.zone
  from projects p, (values
    ('AB', 'America/Edmonton'), ('BC', 'America/Vancouver'), ('MB', 'America/Winnipeg'), ('NB', 'America/Moncton'),
    ('NL', 'America/St_Johns'), ('NS', 'America/Halifax'), ('NT', 'America/Edmonton'), ('NU', 'America/Iqaluit'),
    ('PE', 'America/Halifax'), ('SK', 'America/Regina'), ('YT', 'America/Whitehorse')) as clock (province, zone)
  where p.id = r.project_id and p.province = clock.province`;
