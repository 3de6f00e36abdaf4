import type { DataSource } from 'typeorm';
import { bringIn } from './mail-truth.js';

/** What became of the letters, by the disk of the server that got them. The first eight after `mails` must be 0. */
export interface Verdict {
  readonly mails: number;
  /** Committed and gone, or said to be sent, and never arrived. */
  readonly lost: number;
  /** Neither sent nor in a state that a person sees. */
  readonly stuck: number;
  readonly unflagged_duplicates: number;
  /** Second copies that came before the row was flagged. */
  readonly late_flags: number;
  readonly hold_class_duplicates: number;
  readonly rolled_back_sent: number;
  /** Letters of which two copies had different names. */
  readonly changed_message_ids: number;
  /** Attempts that went back to an earlier phase. */
  readonly backward_phases: number;
  /** Letters that a server may have had without saying so, flagged; some of them arrived twice. */
  readonly doubts: number;
  readonly duplicates: number;
  /** Attempts of which only the server knows how they ended. */
  readonly ambiguous_attempts: number;
  /** Held for a person: how many had arrived, how many had not. */
  readonly held_arrived: number;
  readonly held_missing: number;
}

/** What was asked of the mail. */
export interface Asked {
  readonly committed: number;
  readonly rolledBack: readonly string[];
}

/** Notes every step of every attempt, so that none can go back unseen. */
export async function watchPhases(db: DataSource): Promise<void> {
  await db.query(`
    CREATE TABLE drill_phases (email_id uuid, n int, was text, became text);
    CREATE FUNCTION drill_note_phase() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN INSERT INTO drill_phases VALUES (new.email_id, new.n, old.phase, new.phase); RETURN new; END $$;
    CREATE TRIGGER drill_note_phase AFTER UPDATE OF phase ON delivery_attempts
      FOR EACH ROW EXECUTE FUNCTION drill_note_phase();`);
}

/** Each letter with its copies, and the doubts about it: a second copy may only come when one has been written down. */
const letters = `
  WITH came AS (
    SELECT email_id, message_id, at, row_number() OVER (PARTITION BY email_id ORDER BY place) - 1 AS earlier FROM drill_arrivals
  ), letters AS (
    SELECT o.id, o.state, o.on_doubt, o.dup_risk, count(came.at) AS copies,
           bool_or(came.message_id <> o.message_id) AS renamed,
           bool_or(came.earlier > 0 AND came.earlier > (
             SELECT count(*) FROM delivery_attempts a WHERE a.email_id = o.id AND a.phase = 'unknown'
                AND extract(epoch FROM a.closed_at)::float8 * 1000 <= came.at)) AS too_early,
           (SELECT count(*) FROM delivery_attempts a WHERE a.email_id = o.id AND a.phase = 'unknown') AS doubts
      FROM outgoing_emails o LEFT JOIN came ON came.email_id = o.id::text GROUP BY o.id
  )`;

/** What holds in which letters; $1 are those that were rolled back, $2 is how many were committed. */
const counts: Readonly<Record<keyof Verdict, string>> = {
  mails: 'count(*)',
  lost: `greatest(0, $2 - count(*)) + count(*) FILTER (WHERE copies = 0 AND state NOT IN ('pending', 'sending', 'unknown'))`,
  stuck: `count(*) FILTER (WHERE state IN ('pending', 'sending'))`,
  unflagged_duplicates: 'count(*) FILTER (WHERE copies > 1 AND NOT dup_risk)',
  late_flags: 'count(*) FILTER (WHERE too_early)',
  hold_class_duplicates: `count(*) FILTER (WHERE copies > 1 AND on_doubt = 'hold')`,
  rolled_back_sent: '(SELECT count(DISTINCT email_id) FROM drill_arrivals WHERE email_id = ANY($1))',
  changed_message_ids: 'count(*) FILTER (WHERE renamed)',
  backward_phases: `(SELECT count(*) FROM drill_phases WHERE was NOT IN ('open', 'dot') OR became = 'open' OR was = became
                       OR (was = 'dot' AND became = 'lost_before_dot'))`,
  doubts: 'count(*) FILTER (WHERE dup_risk)',
  duplicates: 'count(*) FILTER (WHERE copies > 1)',
  ambiguous_attempts: 'coalesce(sum(doubts), 0)',
  held_arrived: `count(*) FILTER (WHERE state = 'unknown' AND copies > 0)`,
  held_missing: `count(*) FILTER (WHERE state = 'unknown' AND copies = 0)`,
};

/** Compares the outbox with what arrived, by the file of the server that wrote it down. */
export async function verdictOf(db: DataSource, arrived: string, asked: Asked): Promise<Verdict> {
  await bringIn(db, arrived);
  const columns = Object.entries(counts).map(([name, count]) => `(${count})::int AS ${name}`);
  const found: Verdict[] = await db.query(`${letters} SELECT ${columns.join(', ')} FROM letters`, [
    asked.rolledBack,
    asked.committed,
  ]);
  if (!found[0]) throw new Error('No verdict');
  return found[0];
}

/** What a promise is broken by. */
export const promises = [
  'lost',
  'stuck',
  'unflagged_duplicates',
  'late_flags',
  'hold_class_duplicates',
  'rolled_back_sent',
  'changed_message_ids',
  'backward_phases',
] as const satisfies readonly (keyof Verdict)[];

/** Is every promise kept? */
export const isGreen = (verdict: Verdict): boolean => promises.every((name) => verdict[name] === 0);
