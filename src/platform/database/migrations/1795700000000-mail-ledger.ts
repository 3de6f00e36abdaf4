import type { MigrationInterface, QueryRunner } from 'typeorm';

const states = (...names: string[]) => `CHECK (state IN (${names.map((name) => `'${name}'`).join(', ')}))`;
const before = states('pending', 'sending', 'sent', 'failed', 'unknown', 'expired', 'cancelled');
const after = states(
  ...['pending', 'sending', 'sent', 'failed', 'unknown', 'suppressed', 'expired', 'cancelled', 'merged'],
);

/**
 * The ledger around the outbox: kinds of letters as data, what became of letters after they left, addresses and people that
 * get none, calls to make instead; and the database itself keeps every letter and every attempt moving forward only.
 */
export class MailLedger1795700000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(widenOutbox);
    for (const table of tables) await db.query(table);
    for (const rule of rules) await db.query(rule);
  }

  /** A letter in a state that is new goes back to the nearest one that was known. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TRIGGER forward_only ON outgoing_emails`);
    await db.query(`DROP TRIGGER forward_only ON delivery_attempts`);
    await db.query(`DROP FUNCTION keep_letters_forward, keep_attempts_forward, mail_opens_at, address_digest`);
    await db.query(`DROP TABLE phone_tasks, email_choices, email_suppressions, delivery_events, email_types`);
    await db.query(`UPDATE outgoing_emails SET state = 'cancelled' WHERE state IN ('suppressed', 'merged')`);
    await db.query(narrowOutbox);
  }
}

const widenOutbox = `
  ALTER TABLE outgoing_emails
    ADD COLUMN timing text NOT NULL DEFAULT 'at-once'
      CONSTRAINT ck_outgoing_emails_timing CHECK (timing IN ('at-once', 'by-day', 'once-a-day')),
    ADD COLUMN held_until timestamptz,
    ADD COLUMN merged_into uuid CONSTRAINT fk_outgoing_emails_merged_into REFERENCES outgoing_emails (id),
    ADD COLUMN edits jsonb,
    ADD COLUMN ended_because text,
    ADD COLUMN delivery text
      CONSTRAINT ck_outgoing_emails_delivery CHECK (delivery IN ('delivered', 'delayed', 'bounced', 'complained')),
    ADD COLUMN decided_by uuid CONSTRAINT fk_outgoing_emails_decided_by REFERENCES accounts (id),
    ADD COLUMN decided_at timestamptz,
    DROP CONSTRAINT ck_outgoing_emails_state,
    ADD CONSTRAINT ck_outgoing_emails_state ${after},
    ADD CONSTRAINT ck_outgoing_emails_merged CHECK ((state = 'merged') <= (merged_into IS NOT NULL));
  CREATE INDEX ix_outgoing_emails_merged_into ON outgoing_emails (merged_into) WHERE merged_into IS NOT NULL;
  ALTER TABLE delivery_attempts
    DROP CONSTRAINT fk_delivery_attempts_email_id,
    ADD CONSTRAINT fk_delivery_attempts_email_id FOREIGN KEY (email_id) REFERENCES outgoing_emails (id) ON DELETE CASCADE`;

const narrowOutbox = `
  ALTER TABLE delivery_attempts
    DROP CONSTRAINT fk_delivery_attempts_email_id,
    ADD CONSTRAINT fk_delivery_attempts_email_id FOREIGN KEY (email_id) REFERENCES outgoing_emails (id);
  ALTER TABLE outgoing_emails
    DROP CONSTRAINT ck_outgoing_emails_merged,
    DROP CONSTRAINT ck_outgoing_emails_state,
    ADD CONSTRAINT ck_outgoing_emails_state ${before},
    DROP COLUMN timing, DROP COLUMN held_until, DROP COLUMN merged_into, DROP COLUMN edits, DROP COLUMN ended_because,
    DROP COLUMN delivery, DROP COLUMN decided_by, DROP COLUMN decided_at`;

const tables = [
  `CREATE TABLE email_types (
    name text NOT NULL CONSTRAINT pk_email_types PRIMARY KEY,
    lane smallint NOT NULL CONSTRAINT ck_email_types_lane CHECK (lane BETWEEN 0 AND 3),
    on_doubt text NOT NULL CONSTRAINT ck_email_types_on_doubt CHECK (on_doubt IN ('resend', 'hold')),
    ttl_minutes integer CONSTRAINT ck_email_types_ttl CHECK (ttl_minutes > 0),
    consent_class text NOT NULL
      CONSTRAINT ck_email_types_consent CHECK (consent_class IN ('non_cem', 'cem_exempt', 'cem')),
    topic text,
    timing text NOT NULL CONSTRAINT ck_email_types_timing CHECK (timing IN ('at-once', 'by-day', 'once-a-day')),
    paused_at timestamptz,
    paused_because text,
    CONSTRAINT ck_email_types_choice CHECK (consent_class <> 'cem' OR topic IS NOT NULL)
  )`,
  `CREATE TABLE delivery_events (
    id uuid NOT NULL CONSTRAINT pk_delivery_events PRIMARY KEY,
    source text NOT NULL,
    source_event_id text NOT NULL,
    email_id uuid CONSTRAINT fk_delivery_events_email_id REFERENCES outgoing_emails (id) ON DELETE CASCADE,
    kind text NOT NULL CONSTRAINT ck_delivery_events_kind
      CHECK (kind IN ('delivered', 'delayed', 'bounced_soft', 'bounced_hard', 'complained', 'unreadable')),
    status_code text,
    says text,
    received_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT uq_delivery_events_source_source_event_id UNIQUE (source, source_event_id)
  )`,
  `CREATE INDEX ix_delivery_events_email_id ON delivery_events (email_id)`,
  `CREATE TABLE email_suppressions (
    address_digest bytea NOT NULL CONSTRAINT pk_email_suppressions PRIMARY KEY,
    reason text NOT NULL CONSTRAINT ck_email_suppressions_reason CHECK (reason IN ('bounced', 'complained', 'by-hand')),
    since timestamptz NOT NULL DEFAULT now(),
    event_id uuid CONSTRAINT fk_email_suppressions_event_id REFERENCES delivery_events (id) ON DELETE SET NULL,
    lifted_at timestamptz,
    lifted_by uuid CONSTRAINT fk_email_suppressions_lifted_by REFERENCES accounts (id),
    note text
  )`,
  `CREATE TABLE email_choices (
    account_id uuid NOT NULL CONSTRAINT fk_email_choices_account_id REFERENCES accounts (id) ON DELETE CASCADE,
    topic text NOT NULL,
    wanted boolean NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    changed_by text NOT NULL CONSTRAINT ck_email_choices_changed_by CHECK (changed_by IN ('link', 'page', 'desk')),
    CONSTRAINT pk_email_choices PRIMARY KEY (account_id, topic)
  )`,
  `CREATE TABLE phone_tasks (
    id uuid NOT NULL CONSTRAINT pk_phone_tasks PRIMARY KEY,
    account_id uuid NOT NULL CONSTRAINT fk_phone_tasks_account_id REFERENCES accounts (id) ON DELETE CASCADE,
    email_id uuid CONSTRAINT fk_phone_tasks_email_id REFERENCES outgoing_emails (id) ON DELETE CASCADE,
    reason text NOT NULL CONSTRAINT ck_phone_tasks_reason CHECK (reason IN ('bounced', 'complained', 'no-address')),
    opened_at timestamptz NOT NULL DEFAULT now(),
    done_at timestamptz,
    done_by uuid CONSTRAINT fk_phone_tasks_done_by REFERENCES accounts (id),
    note text
  )`,
  `CREATE UNIQUE INDEX uq_phone_tasks_open ON phone_tasks (account_id) WHERE done_at IS NULL`,
];

/** Which state may follow which. From an end back to `pending` only when a person decided it. */
const moves: Readonly<Record<string, readonly string[]>> = {
  pending: ['sending', 'suppressed', 'expired', 'cancelled', 'merged'],
  sending: ['sent', 'pending', 'failed', 'unknown', 'suppressed'],
  unknown: ['sent', 'failed', 'cancelled'],
  merged: ['pending'],
  failed: ['cancelled'],
};
const byPerson = ['failed', 'unknown', 'suppressed', 'expired', 'cancelled'];

const allowed = Object.entries(moves)
  .flatMap(([from, tos]) => tos.map((to) => `('${from}', '${to}')`))
  .join(', ');

/** The rule that letters only move forward, with the exceptions that later migrations `also` allow. */
export function keepLettersForward(also: readonly string[] = []): string {
  return `CREATE OR REPLACE FUNCTION keep_letters_forward() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.message_id <> OLD.message_id OR NEW.once <> OLD.once OR (OLD.dup_risk AND NOT NEW.dup_risk) THEN
      RAISE EXCEPTION 'A letter keeps its Message-ID, its name and its flag' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (${allowed})
       AND NOT (NEW.state = 'pending' AND OLD.state IN (${byPerson.map((state) => `'${state}'`).join(', ')})
                AND NEW.decided_by IS NOT NULL AND NEW.decided_at IS DISTINCT FROM OLD.decided_at)${also.map((one) => `\n       AND NOT coalesce(${one}, false)`).join('')} THEN
      RAISE EXCEPTION 'A letter cannot go from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$`;
}

const rules = [
  keepLettersForward(),
  `CREATE TRIGGER forward_only BEFORE UPDATE OF state, message_id, once, dup_risk ON outgoing_emails
    FOR EACH ROW EXECUTE FUNCTION keep_letters_forward()`,
  /* An attempt goes when its letter goes, and never by itself: the cascade runs one trigger deeper than a statement. */
  `CREATE FUNCTION keep_attempts_forward() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' THEN
      IF pg_trigger_depth() > 1 THEN RETURN OLD; END IF;
      RAISE EXCEPTION 'Attempts are only added' USING ERRCODE = 'check_violation';
    END IF;
    IF TG_OP = 'INSERT' THEN
      IF NEW.phase = 'open' THEN RETURN NEW; END IF;
    ELSIF (OLD.email_id, OLD.n) = (NEW.email_id, NEW.n) AND (
        OLD.phase = NEW.phase
        OR (OLD.phase = 'open' AND NEW.phase IN ('dot', 'rejected_temp', 'rejected_perm', 'lost_before_dot'))
        OR (OLD.phase = 'dot' AND NEW.phase IN ('accepted', 'rejected_temp', 'rejected_perm', 'unknown'))) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'An attempt only moves forward' USING ERRCODE = 'check_violation';
  END $$`,
  `CREATE TRIGGER forward_only BEFORE INSERT OR UPDATE OR DELETE ON delivery_attempts
    FOR EACH ROW EXECUTE FUNCTION keep_attempts_forward()`,
  /* What tells that an address gets no letters outlives the address itself. Without a key: a guess can be checked. */
  `CREATE FUNCTION address_digest(address citext) RETURNS bytea LANGUAGE sql IMMUTABLE
    RETURN sha256(convert_to(lower(address::text), 'UTF8'))`,
  /* The moment itself when it lies within these hours of a day in the zone, else the next opening. */
  `CREATE FUNCTION mail_opens_at(moment timestamptz, zone text, opens integer, closes integer) RETURNS timestamptz
    LANGUAGE sql STABLE
    RETURN CASE
      WHEN extract(hour FROM moment AT TIME ZONE zone) < opens
        THEN (date_trunc('day', moment AT TIME ZONE zone) + make_interval(hours => opens)) AT TIME ZONE zone
      WHEN extract(hour FROM moment AT TIME ZONE zone) >= closes
        THEN (date_trunc('day', moment AT TIME ZONE zone) + make_interval(days => 1, hours => opens)) AT TIME ZONE zone
      ELSE moment END`,
];
