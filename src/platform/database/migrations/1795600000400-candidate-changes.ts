import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which tables say something about whom matching could propose, and how a row of theirs names the partner. */
const watched: readonly (readonly [table: string, events: string, how: string])[] = [
  ['partners', 'insert or update or delete', `'id'`],
  ['matches', 'insert or update or delete', `'partner_id'`],
  ['rule_waivers', 'insert or update or delete', `'partner_id'`],
  [
    'accounts',
    'update of email, given_name, family_name, locale, time_zone, deactivated_at or delete',
    `'account', 'id'`,
  ],
  ['consents', 'insert or update or delete', `'account', 'account_id'`],
  ['partner_requests', 'insert or update or delete', `'request', 'id'`],
  ['project_members', 'insert or update or delete', `'nobody'`],
  ['seats', 'insert or update or delete', `'nobody'`],
  ['projects', 'update of code, title_en, title_fr, institution', `'nobody'`],
  ['committees', 'update of code, name_en, name_fr', `'nobody'`],
];

/**
 * Every change that could change whom matching proposes leaves a line, written by the database itself in the transaction of the
 * change, whoever makes it. A line without a partner stands for what lies around everybody: teams, seats, requests, names.
 */
export class CandidateChanges1795600000400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table candidate_changes (
      id bigint generated always as identity not null,
      transaction bigint not null,
      partner_id uuid,
      noted_at timestamptz not null default now(),
      constraint pk_candidate_changes primary key (id)
    )`);
    await db.query(`create index ix_candidate_changes_transaction on candidate_changes (transaction)`);
    await db.query(noteChange);
    for (const [table, events, how] of watched)
      await db.query(
        `create trigger tell_matching after ${events} on ${table} for each row execute function note_candidate_change(${how})`,
      );
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [table] of watched) await db.query(`drop trigger tell_matching on ${table}`);
    await db.query(`drop function note_candidate_change()`);
    await db.query(`drop table candidate_changes`);
  }
}

const noteChange = `
  create function note_candidate_change() returns trigger language plpgsql as $$
  declare
    line jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    here bigint := pg_current_xact_id()::text::bigint;
    before jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) else line end;
  begin
    if tg_op = 'UPDATE' and line = before then return null; end if;
    if tg_argv[0] = 'account' then
      insert into candidate_changes (transaction, partner_id)
        select here, p.id from partners p where p.account_id = (line ->> tg_argv[1])::uuid;
    elsif tg_argv[0] = 'request' then
      insert into candidate_changes (transaction, partner_id)
        select distinct here, m.partner_id from matches m where m.request_id = (line ->> 'id')::uuid;
    elsif tg_argv[0] <> 'nobody' then
      insert into candidate_changes (transaction, partner_id) values (here, (line ->> tg_argv[0])::uuid);
      if before ->> tg_argv[0] is distinct from line ->> tg_argv[0] then
        insert into candidate_changes (transaction, partner_id) values (here, (before ->> tg_argv[0])::uuid);
      end if;
    end if;
    if tg_argv[0] in ('account', 'request', 'nobody') then
      insert into candidate_changes (transaction, partner_id) values (here, null);
    end if;
    return null;
  end $$`;
