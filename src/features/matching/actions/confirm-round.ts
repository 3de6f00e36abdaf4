import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { system, type Actor } from '../../../kernel/actor.js';
import { isId, type Id } from '../../../kernel/id.js';
import { insist, notFound } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { record } from '../../../platform/timeline/record.js';
import { RequestsService } from '../../requests/requests.service.js';
import { jsonHash } from '../data/round-bytes.js';
import { Round } from '../data/round.entity.js';
import { matchPolicy } from '../domain/match.policy.js';
import { roundLifecycle } from '../domain/round.lifecycle.js';
import { roundPolicy } from '../domain/round.policy.js';
import { withoutDropped } from '../domain/round/changes.js';
import { ChangesSince } from './changes-since.js';
import { plansOf, type RequestPlan } from './plans-of.js';
import { WriteProposals } from './write-proposals.js';

/**
 * Makes the proposals of a round, all or none. The network is read again under the locks of its requests: what changed since
 * must be what the person has read, so nobody confirms what they did not see.
 */
@Injectable()
export class ConfirmRound {
  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
    private readonly requests: RequestsService,
    private readonly since: ChangesSince,
    private readonly write: WriteProposals,
  ) {}

  /** Answers with what was written. `read` names the changes that the person has seen; null takes the plan whatever changed. */
  run(actor: Actor, id: Id, read: string | null): Promise<RequestPlan[]> {
    return this.db.transaction(async (tx) => {
      insist(matchPolicy.propose(actor));
      const { held, overtaken } = await this.hold(tx, id);
      insist(roundPolicy.intact(held.result === null || jsonHash(held.result) === held.resultHash), 'conflict');
      const status = roundLifecycle.move(held.status, 'confirm', actor);
      const planned = held.result?.requests ?? [];
      const demands = planned.map(({ demand }) => demand).sort();
      for (const demand of demands) await this.requests.holdRequest(tx, demand);
      const { changes, digest, now } = await this.since.within(tx, id);
      if (read !== null) insist(roundPolicy.confirm(digest, read), 'conflict');
      const written: RequestPlan[] = [];
      for (const plan of plansOf(now, withoutDropped(planned, changes)))
        written.push(await this.write.within(tx, actor, plan, id));
      await tx.update(Round, id, { status, decidedById: actor.id, decidedAt: this.clock.now() });
      const proposals = written.reduce((sum, { proposed }) => sum + proposed.length, 0);
      const detail = { proposals, dropped: changes.dropped.length };
      await record(tx, actor, 'round.confirmed', { subject: { type: 'round', id }, detail });
      for (const other of overtaken) await this.outdate(tx, other);
      return written;
    });
  }

  /** The round, and every other one that is ready, in one order: two confirmations wait for each other. */
  private async hold(tx: EntityManager, id: Id): Promise<{ held: Round; overtaken: Round[] }> {
    if (!isId(id)) throw notFound();
    const lock = { mode: 'pessimistic_write' } as const;
    const rows = await tx.find(Round, { where: [{ id }, { status: 'ready' }], order: { id: 'ASC' }, lock });
    const held = rows.find((row) => row.id === id);
    if (!held) throw notFound();
    return { held, overtaken: rows.filter((row) => row.id !== id && row.status === 'ready') };
  }

  private async outdate(tx: EntityManager, { id, status }: Round): Promise<void> {
    await tx.update(Round, id, { status: roundLifecycle.move(status, 'outdate', system) });
    await record(tx, system, 'round.outdated', { subject: { type: 'round', id } });
  }
}
