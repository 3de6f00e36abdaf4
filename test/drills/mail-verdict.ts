import type { DataSource } from 'typeorm';
import type { Delivered } from '../support/mailbox.js';

/** What became of the letters, by the disk of the server that got them. All but `mails` and `doubts` must be 0. */
export interface Verdict {
  readonly mails: number;
  /** Said to be sent, or gone, and never arrived. */
  readonly lost: number;
  /** Neither sent nor in a state that a person sees. */
  readonly stuck: number;
  readonly unflagged_duplicates: number;
  readonly hold_class_duplicates: number;
  readonly rolled_back_sent: number;
  /** Letters that a server may have had without saying so, flagged; some of them arrived twice. */
  readonly doubts: number;
  readonly duplicates: number;
}

interface Row {
  readonly id: string;
  readonly state: string;
  readonly onDoubt: string;
  readonly dupRisk: boolean;
}

/** Compares the outbox with what arrived. */
export async function verdictOf(db: DataSource, arrived: Delivered[], rolledBack: string[]): Promise<Verdict> {
  const rows: Row[] = await db.query(
    'SELECT id, state, on_doubt AS "onDoubt", dup_risk AS "dupRisk" FROM outgoing_emails',
  );
  const copies = new Map<string, number>();
  for (const { outboxId } of arrived) copies.set(outboxId, (copies.get(outboxId) ?? 0) + 1);
  const count = (test: (row: Row, copies: number) => boolean) =>
    rows.filter((row) => test(row, copies.get(row.id) ?? 0)).length;
  return {
    mails: rows.length,
    lost: count(({ state }, n) => ['sent', 'failed'].includes(state) && n === 0),
    stuck: count(({ state }) => ['pending', 'sending'].includes(state)),
    unflagged_duplicates: count(({ dupRisk }, n) => n > 1 && !dupRisk),
    hold_class_duplicates: count(({ onDoubt }, n) => n > 1 && onDoubt === 'hold'),
    rolled_back_sent: rolledBack.filter((id) => copies.has(id)).length,
    doubts: count(({ dupRisk }) => dupRisk),
    duplicates: count((_, n) => n > 1),
  };
}

/** Is the promise kept? */
export const isGreen = (verdict: Verdict): boolean =>
  verdict.lost +
    verdict.stuck +
    verdict.unflagged_duplicates +
    verdict.hold_class_duplicates +
    verdict.rolled_back_sent ===
  0;
