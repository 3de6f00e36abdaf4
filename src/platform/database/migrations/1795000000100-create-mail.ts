import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The outbox, its attempts, and the pulse of the queues. */
export class CreateMail1795000000100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE outgoing_emails (
        id uuid NOT NULL CONSTRAINT pk_outgoing_emails PRIMARY KEY,
        once text NOT NULL CONSTRAINT uq_outgoing_emails_once UNIQUE,
        name text NOT NULL,
        recipient_id uuid NOT NULL CONSTRAINT fk_outgoing_emails_recipient_id REFERENCES accounts (id),
        payload jsonb NOT NULL,
        lane smallint NOT NULL,
        on_doubt text NOT NULL CONSTRAINT ck_outgoing_emails_on_doubt CHECK (on_doubt IN ('resend', 'hold')),
        locale text,
        message_id text NOT NULL CONSTRAINT uq_outgoing_emails_message_id UNIQUE,
        state text NOT NULL DEFAULT 'pending' CONSTRAINT ck_outgoing_emails_state
          CHECK (state IN ('pending', 'sending', 'sent', 'failed', 'unknown', 'expired', 'cancelled')),
        attempts integer NOT NULL DEFAULT 0,
        offers integer NOT NULL DEFAULT 0,
        dup_risk boolean NOT NULL DEFAULT false,
        next_attempt_at timestamptz NOT NULL DEFAULT now(),
        next_offer_at timestamptz NOT NULL DEFAULT now(),
        last_offer_at timestamptz,
        not_after timestamptz,
        lease_token uuid,
        lease_until timestamptz,
        reply text,
        created_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz,
        CONSTRAINT ck_outgoing_emails_lease CHECK ((state = 'sending') = (lease_token IS NOT NULL))
      )`);
    await db.query(
      `CREATE INDEX ix_outgoing_emails_due ON outgoing_emails (lane, next_offer_at) WHERE state = 'pending'`,
    );
    await db.query(`CREATE INDEX ix_outgoing_emails_leased ON outgoing_emails (lease_until) WHERE state = 'sending'`);
    await db.query(`CREATE INDEX ix_outgoing_emails_recipient_id ON outgoing_emails (recipient_id)`);
    await db.query(`
      CREATE TABLE delivery_attempts (
        email_id uuid NOT NULL CONSTRAINT fk_delivery_attempts_email_id REFERENCES outgoing_emails (id),
        n integer NOT NULL,
        phase text NOT NULL DEFAULT 'open' CONSTRAINT ck_delivery_attempts_phase CHECK (phase IN
          ('open', 'dot', 'accepted', 'rejected_temp', 'rejected_perm', 'lost_before_dot', 'unknown')),
        opened_at timestamptz NOT NULL DEFAULT now(),
        dot_at timestamptz,
        closed_at timestamptz,
        reply_code smallint,
        reply text,
        CONSTRAINT pk_delivery_attempts PRIMARY KEY (email_id, n)
      )`);
    await db.query(`
      CREATE TABLE queue_beats (
        queue text NOT NULL CONSTRAINT pk_queue_beats PRIMARY KEY,
        beat_at timestamptz NOT NULL DEFAULT now()
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE queue_beats, delivery_attempts, outgoing_emails');
  }
}
