import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import type { Id } from '../../kernel/id.js';
import { isDataFault } from '../database/data-fault.js';
import { newId } from '../database/new-id.js';
import { claim, markDot, type Claim, type ClaimedEmail } from './claim.js';
import { inBatches } from './in-batches.js';
import { noteLate } from './incoming/note-late.js';
import { MailPace } from './mail-pace.js';
import type { Outcome } from './outcome.js';
import { settle, settleAccepted, type Ending } from './settle.js';
import { asksForLess, slowDown } from './slow-down.js';

/** Somebody else may have this letter by now, so its end must not be handed over. */
export class Fenced extends Error {}

/** The three statements that carry the guarantee, for all the letters of this process that come to them at the same moment. */
@Injectable()
export class Ledger {
  private readonly claims;
  private readonly marks;
  private readonly acceptances;

  constructor(
    private readonly db: DataSource,
    private readonly pace: MailPace,
  ) {
    this.claims = inBatches((claims: readonly Claim[], locked) => claim(db, claims, { pace, locked }));
    this.marks = inBatches((emails: readonly ClaimedEmail[]) => markDot(db, emails, pace));
    this.acceptances = inBatches((endings: readonly Ending[], locked) => settleAccepted(db, endings, { pace, locked }));
  }

  /** Takes a letter for this process, or answers undefined when it is not to be sent now. */
  async claim(id: Id): Promise<ClaimedEmail | undefined> {
    return (await this.claims({ id, lease: newId() })) ?? undefined;
  }

  /** Writes the mark before the final dot. Throws `Fenced` when the lease is over or too short to finish in. */
  async mark(email: ClaimedEmail): Promise<void> {
    if (!(await this.marks(email))) throw new Fenced('The lease of this letter is over');
  }

  /**
   * Writes down how an attempt ended, and lets its domain rest when its server asked for less. False: the lease was swept in the
   * meantime, and the answer is only written down beside it. Words that the database cannot take are left out: what was answered counts. Throws when
   * the database is away for half of the lease.
   */
  async settle(email: ClaimedEmail, outcome: Outcome): Promise<boolean> {
    const ending = { email, outcome };
    const ours = await this.persist(() => this.close(ending)).catch((error: unknown) => {
      if (!isDataFault(error)) throw error;
      return this.persist(() => this.close({ email, outcome: { ...outcome, reply: '' } }));
    });
    if (asksForLess(outcome)) await slowDown(this.db, email.id, this.pace);
    return ours;
  }

  private async close(ending: Ending): Promise<boolean> {
    const { email, outcome } = ending;
    const taken = outcome.kind === 'accepted';
    const ours = taken ? (await this.acceptances(ending)) === true : await settle(this.db, ending, this.pace);
    if (!ours) await noteLate(this.db, email, outcome);
    return ours;
  }

  /** A database that is away for a moment must not turn a sent letter into a doubtful one; the lease is the limit. */
  private async persist<T>(write: () => Promise<T>, wait = 100): Promise<T> {
    try {
      return await write();
    } catch (error) {
      if (isDataFault(error) || wait > (this.pace.leaseSeconds * 1_000) / 2) throw error;
      await sleep(wait);
      return this.persist(write, wait * 2);
    }
  }
}
