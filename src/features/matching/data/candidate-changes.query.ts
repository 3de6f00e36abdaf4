import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';

/** A moment in the life of the database, as PostgreSQL itself names it. */
export interface Moment {
  readonly snapshot: string;
  /** By the clock of the database. */
  readonly at: Date;
}

/** What has changed since a moment. */
export interface Changes {
  readonly now: Moment;
  readonly partners: readonly Id[];
  readonly any: boolean;
}

/** Lines are kept for so long; whoever has not looked for half of it starts afresh. */
const daysKept = 2;

/**
 * Reads which changes were committed since a moment. Snapshots leave no gap: a change that was still under way at the last
 * look, and is committed now, is seen now, however long it took.
 */
@Injectable()
export class CandidateChangesQuery {
  async now(tx: EntityManager): Promise<Moment> {
    const [moment] = await tx.query<Moment[]>(`select pg_current_snapshot()::text as snapshot, now() as at`);
    if (!moment) throw new Error('The database does not know what time it is.');
    return moment;
  }

  /** `null` when the moment is so long ago that lines may be gone. */
  async since(tx: EntityManager, { snapshot, at }: Moment): Promise<Changes | null> {
    const now = await this.now(tx);
    if (now.at.getTime() - at.getTime() > (daysKept / 2) * 86_400_000) return null;
    const rows = await tx.query<{ id: Id | null }[]>(
      `select distinct partner_id as id from candidate_changes
        where transaction >= pg_snapshot_xmin($1::pg_snapshot)::text::bigint
          and not pg_visible_in_snapshot(transaction::text::xid8, $1::pg_snapshot)`,
      [snapshot],
    );
    return { now, any: rows.length > 0, partners: rows.flatMap(({ id }) => (id === null ? [] : [id])) };
  }

  /** Throws away what nobody can ask for any more. */
  async forget(tx: EntityManager): Promise<void> {
    await tx.query(`delete from candidate_changes where noted_at < now() - make_interval(days => $1)`, [daysKept]);
  }

  /** Whose offers have left the window of 90 days between two times. */
  async rested(tx: EntityManager, from: Date, to: Date): Promise<Id[]> {
    const rows = await tx.query<{ id: Id }[]>(
      `select distinct partner_id as id from matches
        where offered_at > $1::timestamptz - interval '90 days' and offered_at <= $2::timestamptz - interval '90 days'`,
      [from, to],
    );
    return rows.map(({ id }) => id);
  }
}
