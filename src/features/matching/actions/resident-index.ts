import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { dayOn } from '../../../platform/clock/today.js';
import { CandidateChangesQuery, type Moment } from '../data/candidate-changes.query.js';
import { CandidateIndex } from '../domain/candidate-index.js';
import { differs, GatherFacts, type Around } from './gather-facts.js';

/** The index as it stood at one moment. */
interface Resident {
  readonly index: CandidateIndex;
  readonly around: Around;
  readonly moment: Moment;
  readonly readAt: Date;
}

/**
 * One index for the process, kept between questions. Every question first asks the database what was committed since the last
 * one, by whatever process, and reads those people again: nobody is shown by facts that were out of date when the question came.
 * Only for looking: whoever writes reads the rows in the transaction that writes.
 */
@Injectable()
export class ResidentIndex {
  private resident: Resident | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
    private readonly facts: GatherFacts,
    private readonly changes: CandidateChangesQuery,
  ) {}

  /** Answers a question to everybody. `ask` must be done with the index when it returns. One question at a time. */
  look<T>(ask: (index: CandidateIndex, now: Date) => T): Promise<T> {
    const answer = this.turn.then(async () => {
      const now = this.clock.now();
      return ask(await this.upToDate(now), now);
    });
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  private async upToDate(now: Date): Promise<CandidateIndex> {
    const before = this.resident;
    this.resident = undefined;
    this.resident = await this.db.transaction('REPEATABLE READ', async (tx) =>
      before && isSameDay(before.readAt, now) ? this.refresh(tx, before, now) : this.load(tx, now),
    );
    return this.resident.index;
  }

  private async load(tx: EntityManager, readAt: Date): Promise<Resident> {
    const moment = await this.changes.now(tx);
    const around = await this.facts.around(tx);
    const everybody = await this.facts.beside(around, readAt, {}, tx);
    return { index: CandidateIndex.over(everybody, dayOn(readAt)), around, moment, readAt };
  }

  private async refresh(tx: EntityManager, before: Resident, readAt: Date): Promise<Resident> {
    const changes = await this.changes.since(tx, before.moment);
    if (!changes) return this.load(tx, readAt);
    const rested = await this.changes.rested(tx, before.readAt, readAt);
    const around = changes.any ? await this.facts.around(tx) : before.around;
    const only = this.touched(before, around, [...changes.partners, ...rested]);
    await this.readAgain(tx, before.index, { only, around, readAt });
    return { index: before.index, around, moment: changes.now, readAt };
  }

  /** Whose own facts have changed, or what lies around them. */
  private touched(before: Resident, around: Around, own: readonly Id[]): Id[] {
    if (around === before.around) return [...new Set(own)];
    const others = [...before.index.ids()].filter((id) => differs(around, before.around, id));
    return [...new Set([...own, ...others])];
  }

  private async readAgain(
    tx: EntityManager,
    index: CandidateIndex,
    { only, around, readAt }: { only: readonly Id[]; around: Around; readAt: Date },
  ): Promise<void> {
    if (only.length === 0) return;
    const found = await this.facts.beside(around, readAt, { only }, tx);
    const here = new Set(found.map(({ id }) => id));
    for (const id of only) if (!here.has(id)) index.remove(id);
    for (const candidate of found) index.put(candidate);
  }
}

/** Time that runs backwards starts afresh, too. */
const isSameDay = (before: Date, now: Date): boolean => before <= now && dayOn(before) === dayOn(now);
