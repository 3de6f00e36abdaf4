import type { DataSource } from 'typeorm';
import type { ShownState } from './letter.lifecycle.js';
import { emailStates } from './outgoing-email.entity.js';

/** Most letters were sent, and nobody needs to know how many to the last one: counted are so many, and one more. */
export interface CountLimit {
  readonly upTo: number;
  /** States that are counted whole. */
  readonly whole: readonly ShownState[];
}

const states: readonly ShownState[] = ['held', ...emailStates];

/** How many letters are in each state. Each count has an index or stops early, so the table is not read. */
export async function countLetters(db: DataSource, limit?: CountLimit): Promise<Partial<Record<ShownState, number>>> {
  const counts = states.map((state) => {
    const stop = limit && !limit.whole.includes(state) ? 'LIMIT $1' : '';
    return `SELECT '${state}' AS state, count(*)::int AS n FROM (SELECT FROM outgoing_emails WHERE ${rowsIn(state)} ${stop}) o`;
  });
  const rows: { state: ShownState; n: number }[] = await db.query(
    counts.join(' UNION ALL '),
    limit ? [limit.upTo + 1] : [],
  );
  return Object.fromEntries(rows.filter(({ n }) => n > 0).map(({ state, n }) => [state, n]));
}

function rowsIn(state: ShownState): string {
  if (state === 'held') return `state = 'pending' AND held_until > now()`;
  if (state === 'pending') return `state = 'pending' AND (held_until IS NULL OR held_until <= now())`;
  return `state = '${state}'`;
}
