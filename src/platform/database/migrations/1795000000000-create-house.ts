import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, partners, projects, committees, requests, matches, and who did what when. */
export class CreateHouse1795000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create extension if not exists citext`);
    await db.query(
      `create type match_status as enum('proposed', 'dismissed', 'approved', 'offered', 'interested', 'introduced', 'accepted', 'active', 'ended', 'declined_by_partner', 'declined_by_team', 'expired', 'withdrawn')`,
    );
    await db.query(
      `create type partner_status as enum('submitted', 'info_needed', 'waitlisted', 'declined', 'withdrawn', 'active', 'paused', 'left')`,
    );
    await db.query(
      `create type role as enum('applicant', 'partner', 'researcher', 'principal_investigator', 'coordinator', 'committee_chair', 'administrator')`,
    );
    await db.query(`create type locale as enum('en', 'fr')`);
    await db.query(`create type project_role as enum('principal_investigator', 'researcher')`);
    await db.query(
      `create type request_status as enum('draft', 'submitted', 'changes_requested', 'refused', 'open', 'filled', 'expired', 'withdrawn', 'closed')`,
    );
    await db.query(`create table accounts (
      id uuid not null,
      email citext not null,
      given_name text not null default '',
      family_name text not null default '',
      locale locale not null,
      phone text,
      time_zone text not null default 'America/Toronto',
      created_at timestamptz not null default now(),
      deactivated_at timestamptz,
      constraint uq_accounts_email unique (email),
      constraint pk_accounts primary key (id)
    )`);
    await db.query(`create table account_roles (
      account_id uuid not null,
      role role not null,
      since timestamptz not null default now(),
      given_by uuid,
      constraint pk_account_roles primary key (account_id, role),
      constraint fk_account_roles_account_id foreign key (account_id) references accounts(id) on delete cascade
    )`);
    await db.query(`create table sign_in_links (
      id uuid not null,
      account_id uuid not null,
      token_hash text not null,
      return_to text,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz,
      constraint uq_sign_in_links_token_hash unique (token_hash),
      constraint pk_sign_in_links primary key (id),
      constraint fk_sign_in_links_account_id foreign key (account_id) references accounts(id) on delete cascade
    )`);
    await db.query(`create table sessions (
      id uuid not null,
      token_hash text not null,
      account_id uuid not null,
      device text not null default '',
      created_at timestamptz not null default now(),
      last_seen_at timestamptz not null default now(),
      expires_at timestamptz not null,
      revoked_at timestamptz,
      constraint uq_sessions_token_hash unique (token_hash),
      constraint pk_sessions primary key (id),
      constraint fk_sessions_account_id foreign key (account_id) references accounts(id) on delete cascade
    )`);
    await db.query(`create index ix_sessions_account_id on sessions (account_id)`);
    await db.query(`create table timeline_entries (
      id uuid not null,
      at timestamptz not null default now(),
      actor_id uuid,
      verb text not null,
      subject_type text not null,
      subject_id uuid not null,
      about uuid[] not null default '{}',
      detail jsonb not null default '{}',
      constraint pk_timeline_entries primary key (id),
      constraint fk_timeline_entries_actor_id foreign key (actor_id) references accounts(id)
    )`);
    await db.query(
      `create index ix_timeline_entries_subject_type_subject_id on timeline_entries (subject_type, subject_id)`,
    );
    await db.query(`create table partners (
      id uuid not null,
      account_id uuid not null,
      status partner_status not null default 'submitted',
      perspectives text[] not null default '{}',
      conditions text[] not null default '{}',
      years integer,
      own_words text not null default '',
      interests text[] not null default '{}',
      activities text[] not null default '{}',
      province text,
      city text not null default '',
      meeting_languages text[] not null default '{}',
      hours_per_month integer,
      availability text[] not null default '{}',
      max_engagements integer not null default 1,
      access_needs text[] not null default '{}',
      experience text not null default 'new',
      in_person boolean not null default false,
      preferred_contact text not null default 'email',
      submitted_at timestamptz,
      promised_on date,
      question text not null default '',
      answer text not null default '',
      decision_reason text,
      decided_at timestamptz,
      joined_at timestamptz,
      paused_until date,
      confirmed_at timestamptz,
      due_at timestamptz,
      nudged_at timestamptz,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      version integer not null,
      constraint uq_partners_account_id unique (account_id),
      constraint pk_partners primary key (id),
      constraint fk_partners_account_id foreign key (account_id) references accounts(id) on delete cascade
    )`);
    await db.query(`create index ix_partners_status on partners (status)`);
    await db.query(`create index ix_partners_due_at on partners (due_at)`);
    await db.query(`create table application_drafts (
      id uuid not null,
      token_hash text not null,
      locale locale not null,
      email citext,
      answers jsonb not null default '{}',
      sent jsonb,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      constraint uq_application_drafts_token_hash unique (token_hash),
      constraint pk_application_drafts primary key (id)
    )`);
    await db.query(`create table consents (
      id uuid not null,
      account_id uuid not null,
      purpose text not null,
      text_hash text not null,
      locale text not null,
      given_at timestamptz not null default now(),
      withdrawn_at timestamptz,
      constraint pk_consents primary key (id),
      constraint fk_consents_account_id foreign key (account_id) references accounts(id) on delete cascade
    )`);
    await db.query(`create index ix_consents_account_id_purpose on consents (account_id, purpose)`);
    await db.query(`create table projects (
      id uuid not null,
      code text not null,
      title_en text not null,
      title_fr text not null,
      institution text not null,
      province text not null,
      pillar text not null,
      stage text not null,
      budget_confirmed boolean not null default false,
      principal_investigator_id uuid not null,
      created_at timestamptz not null default now(),
      constraint uq_projects_code unique (code),
      constraint pk_projects primary key (id),
      constraint fk_projects_principal_investigator_id foreign key (principal_investigator_id) references accounts(id)
    )`);
    await db.query(`create table project_members (
      project_id uuid not null,
      account_id uuid not null,
      role project_role not null,
      since timestamptz not null default now(),
      constraint pk_project_members primary key (project_id, account_id),
      constraint fk_project_members_project_id foreign key (project_id) references projects(id) on delete cascade,
      constraint fk_project_members_account_id foreign key (account_id) references accounts(id) on delete cascade
    )`);
    await db.query(`create table committees (
      id uuid not null,
      code text not null,
      name_en text not null,
      name_fr text not null,
      seats integer not null,
      patient_seats_min integer not null default 2,
      patient_co_chair_min integer not null default 1,
      term_years integer not null default 2,
      quorum integer not null default 5,
      both_languages boolean not null default false,
      created_at timestamptz not null default now(),
      constraint uq_committees_code unique (code),
      constraint pk_committees primary key (id)
    )`);
    await db.query(`create table seats (
      id uuid not null,
      committee_id uuid not null,
      role text not null,
      holder_id uuid,
      term_start date,
      term_end date,
      constraint ck_seats_vacant_or_held check ((holder_id is null) = (term_start is null)),
      constraint pk_seats primary key (id),
      constraint fk_seats_committee_id foreign key (committee_id) references committees(id) on delete cascade,
      constraint fk_seats_holder_id foreign key (holder_id) references accounts(id)
    )`);
    await db.query(`create index ix_seats_committee_id on seats (committee_id)`);
    await db.query(`create table partner_requests (
      id uuid not null,
      code text not null,
      status request_status not null default 'draft',
      project_id uuid,
      committee_id uuid,
      asked_by_id uuid,
      title_en text not null default '',
      title_fr text not null default '',
      summary_en text not null default '',
      summary_fr text not null default '',
      places integer not null default 2,
      one_place_reason text not null default '',
      activities text[] not null default '{}',
      conditions text[] not null default '{}',
      conditions_required boolean not null default false,
      interests text[] not null default '{}',
      perspectives text[] not null default '{}',
      meeting_language text not null default 'en',
      hours_per_month integer not null default 4,
      availability text[] not null default '{}',
      mode text not null default 'virtual',
      place text not null default '',
      provinces text[] not null default '{}',
      level text not null default 'involve',
      pay_per_hour integer not null default 0,
      budget_confirmed boolean not null default false,
      newcomers_welcome boolean not null default true,
      conflicts_with text[] not null default '{}',
      reply_by date,
      short_notice text not null default '',
      starts_on date,
      months integer not null default 12,
      partnership boolean not null default false,
      answers jsonb not null default '{}',
      submitted_at timestamptz,
      promised_on date,
      review_note text not null default '',
      refusal_reason text,
      opened_at timestamptz,
      due_at timestamptz,
      nudged_at timestamptz,
      created_at timestamptz not null default now(),
      version integer not null,
      constraint uq_partner_requests_code unique (code),
      constraint ck_partner_requests_places check (places between 1 and 20),
      constraint ck_partner_requests_one_asker check ((project_id is null) <> (committee_id is null)),
      constraint pk_partner_requests primary key (id),
      constraint fk_partner_requests_project_id foreign key (project_id) references projects(id),
      constraint fk_partner_requests_committee_id foreign key (committee_id) references committees(id),
      constraint fk_partner_requests_asked_by_id foreign key (asked_by_id) references accounts(id)
    )`);
    await db.query(`create sequence request_numbers start 301`);
    await db.query(`create index ix_partner_requests_status on partner_requests (status)`);
    await db.query(`create index ix_partner_requests_project_id on partner_requests (project_id)`);
    await db.query(`create index ix_partner_requests_committee_id on partner_requests (committee_id)`);
    await db.query(`create index ix_partner_requests_due_at on partner_requests (due_at)`);
    await db.query(`create table matches (
      id uuid not null,
      request_id uuid not null,
      partner_id uuid not null,
      status match_status not null default 'proposed',
      score integer not null,
      parts jsonb not null,
      criteria_version text not null,
      proposed_by_id uuid,
      proposed_at timestamptz not null default now(),
      approved_by_id uuid,
      approved_at timestamptz,
      offered_at timestamptz,
      revealed text[] not null default '{}',
      interested_at timestamptz,
      meeting_at timestamptz,
      meeting_note text not null default '',
      introduced_at timestamptz,
      partner_yes_at timestamptz,
      team_yes_at timestamptz,
      accepted_at timestamptz,
      started_at timestamptz,
      ended_at timestamptz,
      reason text,
      due_at timestamptz,
      nudged_at timestamptz,
      version integer not null,
      constraint ck_matches_score check (score between 0 and 100),
      constraint pk_matches primary key (id),
      constraint fk_matches_request_id foreign key (request_id) references partner_requests(id) on delete cascade,
      constraint fk_matches_partner_id foreign key (partner_id) references partners(id) on delete cascade,
      constraint fk_matches_proposed_by_id foreign key (proposed_by_id) references accounts(id),
      constraint fk_matches_approved_by_id foreign key (approved_by_id) references accounts(id)
    )`);
    await db.query(`create index ix_matches_partner_id on matches (partner_id)`);
    await db.query(`create index ix_matches_status on matches (status)`);
    await db.query(`create index ix_matches_due_at on matches (due_at)`);
    await db.query(`create unique index uq_matches_pair on matches (request_id, partner_id)`);
    await db.query(`create index ix_timeline_entries_about on timeline_entries using gin (about)`);
    await db.query(`create table rate_limits (
      key varchar(255) not null,
      points integer not null default 0,
      expire bigint,
      constraint pk_rate_limits primary key (key)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table rate_limits`);
    await db.query(`drop table matches`);
    await db.query(`drop table partner_requests`);
    await db.query(`drop sequence request_numbers`);
    await db.query(`drop table seats`);
    await db.query(`drop table committees`);
    await db.query(`drop table project_members`);
    await db.query(`drop table projects`);
    await db.query(`drop table consents`);
    await db.query(`drop table application_drafts`);
    await db.query(`drop table partners`);
    await db.query(`drop table timeline_entries`);
    await db.query(`drop table sessions`);
    await db.query(`drop table sign_in_links`);
    await db.query(`drop table account_roles`);
    await db.query(`drop table accounts`);
    await db.query(`drop type request_status`);
    await db.query(`drop type project_role`);
    await db.query(`drop type locale`);
    await db.query(`drop type role`);
    await db.query(`drop type partner_status`);
    await db.query(`drop type match_status`);
  }
}
