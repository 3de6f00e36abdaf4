import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { system } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { nextDueRequest } from '../data/due-requests.query.js';
import type { PartnerRequest } from '../data/partner-request.entity.js';
import { RequestTeam } from '../data/request-team.query.js';
import { requestLifecycle } from '../domain/request.lifecycle.js';
import { daysToClose, daysToNudge } from '../domain/waiting.js';
import { requestClosed } from '../emails/request-closed.email.js';
import { requestExpired } from '../emails/request-expired.email.js';
import { requestLate } from '../emails/request-late.email.js';
import { requestNudge } from '../emails/request-nudge.email.js';
import { daysAfter, dayOn } from '../../../platform/clock/today.js';
import { note, tell } from './tell.js';

/** Looks after requests that wait: reminds, then closes. Each in a transaction of its own; running twice does nothing twice. */
@Injectable()
export class FollowUpRequests {
  private readonly log = new Logger(FollowUpRequests.name);

  constructor(
    private readonly db: DataSource,
    private readonly mailer: Mailer,
    private readonly clock: SystemClock,
    private readonly team: RequestTeam,
  ) {}

  /** Answers how many requests were followed up; at most `limit` are looked at in one go. One that fails stops no other. */
  async run(limit = 200): Promise<number> {
    const coordinators = await this.team.coordinators();
    const tried: Id[] = [];
    let failed = 0;
    for (let before = -1; before < tried.length && tried.length < limit;) {
      before = tried.length;
      await this.next(coordinators, tried).catch((error: unknown) => {
        if (tried.length === before) throw error;
        failed += 1;
        const why = error instanceof Error ? error.name : 'unknown';
        this.log.error(`Request ${String(tried.at(-1))} could not be followed up (${why})`);
      });
    }
    return tried.length - failed;
  }

  private next(coordinators: readonly Id[], tried: Id[]): Promise<void> {
    return this.db.transaction(async (tx) => {
      const request = await nextDueRequest(tx, this.clock.now(), tried);
      if (!request) return;
      tried.push(request.id);
      if (request.status === 'submitted') await this.late(tx, request, coordinators);
      else if (request.status === 'open') await this.expire(tx, request);
      else if (request.nudgedAt) await this.close(tx, request);
      else await this.nudge(tx, request);
    });
  }

  private async late(tx: EntityManager, request: PartnerRequest, to: readonly Id[]): Promise<void> {
    Object.assign(request, { dueAt: null, nudgedAt: this.clock.now() });
    await tx.save(request);
    await tell(tx, requestLate, request, { mailer: this.mailer, to, payload: about(request) });
  }

  private async nudge(tx: EntityManager, request: PartnerRequest): Promise<void> {
    const closes = daysAfter(request.dueAt ?? this.clock.now(), daysToClose - daysToNudge);
    Object.assign(request, { dueAt: closes, nudgedAt: this.clock.now() });
    await tx.save(request);
    const payload = { ...about(request), closesOn: dayOn(closes) };
    await tell(tx, requestNudge, request, { mailer: this.mailer, to: await this.team.toTell(request, tx), payload });
  }

  private async close(tx: EntityManager, request: PartnerRequest): Promise<void> {
    request.status = requestLifecycle.move(request.status, 'withdraw', system);
    request.dueAt = null;
    await tx.save(request);
    await note(tx, system, request, { did: 'closed-unanswered' });
    await tell(tx, requestClosed, request, {
      mailer: this.mailer,
      to: await this.team.toTell(request, tx),
      payload: about(request),
    });
  }

  private async expire(tx: EntityManager, request: PartnerRequest): Promise<void> {
    request.status = requestLifecycle.move(request.status, 'expire', system);
    request.dueAt = null;
    await tx.save(request);
    await note(tx, system, request, { did: 'expired' });
    await tell(tx, requestExpired, request, {
      mailer: this.mailer,
      to: await this.team.toTell(request, tx),
      payload: about(request),
    });
  }
}

const about = ({ id, code }: PartnerRequest) => ({ requestId: id, code });
