import type { DataSource } from 'typeorm';
import type { Arrival } from './mail-truth.js';

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

interface Row {
  readonly id: string;
  readonly state: string;
  readonly messageId: string;
  readonly onDoubt: string;
  readonly dupRisk: boolean;
  /** When each attempt without an answer was written down as such, which is when the row was flagged; milliseconds. */
  readonly doubts: readonly number[];
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

/** Compares the outbox with what arrived. */
export async function verdictOf(db: DataSource, arrived: readonly Arrival[], asked: Asked): Promise<Verdict> {
  const rows: Row[] = await db.query(`
    SELECT o.id, o.state, o.message_id AS "messageId", o.on_doubt AS "onDoubt", o.dup_risk AS "dupRisk",
           ARRAY(SELECT extract(epoch FROM a.closed_at)::float8 * 1000 FROM delivery_attempts a
                  WHERE a.email_id = o.id AND a.phase = 'unknown' ORDER BY 1) AS doubts
      FROM outgoing_emails o`);
  const [{ backward }] = await db.query(`
    SELECT count(*)::int AS backward FROM drill_phases
     WHERE was NOT IN ('open', 'dot') OR became = 'open' OR was = became OR (was = 'dot' AND became = 'lost_before_dot')`);
  const copies = byLetter(arrived);
  const count = (test: (row: Row, copies: readonly Arrival[]) => boolean) =>
    rows.filter((row) => test(row, copies.get(row.id) ?? [])).length;
  return {
    mails: rows.length,
    lost:
      Math.max(0, asked.committed - rows.length) +
      count(({ state }, { length }) => length === 0 && !waitsOrIsHeld.includes(state)),
    stuck: count(({ state }) => ['pending', 'sending'].includes(state)),
    unflagged_duplicates: count(({ dupRisk }, { length }) => length > 1 && !dupRisk),
    late_flags: count((row, all) => all.some(({ at }, i) => row.doubts.filter((time) => time <= at).length < i)),
    hold_class_duplicates: count(({ onDoubt }, { length }) => length > 1 && onDoubt === 'hold'),
    rolled_back_sent: asked.rolledBack.filter((id) => copies.has(id)).length,
    changed_message_ids: count((row, all) => all.some(({ messageId }) => messageId !== row.messageId)),
    backward_phases: backward,
    doubts: count(({ dupRisk }) => dupRisk),
    duplicates: count((_, { length }) => length > 1),
    ambiguous_attempts: rows.reduce((sum, { doubts }) => sum + doubts.length, 0),
    held_arrived: count(({ state }, { length }) => state === 'unknown' && length > 0),
    held_missing: count(({ state }, { length }) => state === 'unknown' && length === 0),
  };
}

function byLetter(arrived: readonly Arrival[]): Map<string, Arrival[]> {
  const copies = new Map<string, Arrival[]>();
  for (const one of arrived) copies.set(one.outboxId, [...(copies.get(one.outboxId) ?? []), one]);
  return copies;
}

/** States in which a letter may be missing without being lost: the others say that it is over. */
const waitsOrIsHeld = ['pending', 'sending', 'unknown'];

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
