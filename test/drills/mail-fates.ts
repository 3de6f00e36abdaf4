import type { DataSource } from 'typeorm';
import type { Fate, Point } from './mail-point-list.js';

/** A letter whose sender died, and where. */
export interface Victim {
  readonly point: Point;
  readonly letter: string;
  readonly once: string;
  readonly held: boolean;
  readonly hit: boolean;
}

/** How a letter ended: its state, whether it is flagged, how many copies the server has. */
type End = `${string} ${'clear' | 'flagged'} ${number}`;

const once: End = 'sent clear 1';

/** What each fate looks like for a letter that may go twice, and for one that is held instead. */
const ends: Readonly<Record<Exclude<Fate, 'either' | 'never'>, readonly [resend: End, hold: End]>> = {
  once: [once, once],
  'doubt-missing': ['sent flagged 1', 'unknown flagged 0'],
  'doubt-arrived': ['sent flagged 2', 'unknown flagged 1'],
};

interface Row {
  readonly state: string;
  readonly dupRisk: boolean;
  readonly copies: number;
  /** A later attempt, which nobody ended, had no answer in time: a busy machine. */
  readonly slow: boolean;
}

/** Says what is wrong with the end of a letter, or nothing, once the verdict is known. Somebody who only stood still may have got over his doubts. */
export async function fateFault(
  db: DataSource,
  { point, once: word, held }: Victim,
  how: 'kill' | 'freeze',
): Promise<string | undefined> {
  const { fate, name } = point;
  if (fate === 'either' || (how === 'freeze' && fate !== 'once')) return undefined;
  const [row]: (Row | undefined)[] = await db.query(
    `SELECT state, dup_risk AS "dupRisk", (SELECT count(*)::int FROM drill_arrivals a WHERE a.email_id = o.id::text) AS copies,
            EXISTS (SELECT FROM delivery_attempts d WHERE d.email_id = o.id AND d.n > 1 AND d.phase = 'unknown') AS slow
       FROM outgoing_emails o WHERE once LIKE $1`,
    [`%:${word}:%`],
  );
  if (row?.slow) return slow;
  const end = endOf(row);
  const expected = endAt(fate, held);
  return end === expected ? undefined : `${name}: ${end}, not ${expected}`;
}

const endAt = (fate: Exclude<Fate, 'either'>, held: boolean): string =>
  fate === 'never' ? nowhere : ends[fate][held ? 1 : 0];

const nowhere = 'no row';

/** Of such a letter only the promises hold. */
export const slow = 'slow';

const endOf = (row: Row | undefined): string =>
  row ? `${row.state} ${row.dupRisk ? 'flagged' : 'clear'} ${row.copies}` : nowhere;
