import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import type { Day } from '../../kernel/days.js';
import type { Id } from '../../kernel/id.js';
import { notFound } from '../../kernel/refusal.js';
import type { RequestRefusalReason } from '../../kernel/vocabulary/index.js';
import { hold } from '../../platform/database/hold.js';
import { ApproveRequest } from './actions/approve-request.js';
import { AskForChanges } from './actions/ask-for-changes.js';
import { CloseRequest } from './actions/close-request.js';
import { FillRequest } from './actions/fill-request.js';
import { RefuseRequest } from './actions/refuse-request.js';
import { ReopenRequest } from './actions/reopen-request.js';
import { WithdrawRequest } from './actions/withdraw-request.js';
import { PartnerRequest } from './data/partner-request.entity.js';
import { RequestTeam } from './data/request-team.query.js';
import { RequestsQuery } from './data/requests.query.js';
import type { Asker, RequestView } from './domain/request-view.js';

export { requestLifecycle, type RequestStatus } from './domain/request.lifecycle.js';
export type { Asker, PartnerRequest, RequestView };

/** What matching and the desk may ask of requests. Whoever reads inside a transaction gives it. */
@Injectable()
export class RequestsService {
  constructor(
    private readonly requests: RequestsQuery,
    private readonly team: RequestTeam,
    private readonly filling: FillRequest,
    private readonly reopening: ReopenRequest,
    private readonly closing: CloseRequest,
    private readonly withdrawing: WithdrawRequest,
    private readonly approving: ApproveRequest,
    private readonly asking: AskForChanges,
    private readonly refusing: RefuseRequest,
  ) {}

  /** Throws the `not-found` Refusal for an unknown or malformed id. */
  async request(id: Id, tx?: EntityManager): Promise<RequestView> {
    const request = await this.requests.request(id, tx);
    if (!request) throw notFound();
    return request;
  }

  openRequests(tx?: EntityManager): Promise<RequestView[]> {
    return this.requests.inStatus(['open'], tx);
  }

  /** What waits for a coordinator or for changes, the longest waiting first. */
  queue(): Promise<RequestView[]> {
    return this.requests.inStatus(['submitted', 'changes_requested']);
  }

  /** Requests of the person's projects and of the committees they chair, newest first. */
  ofAccount(accountId: Id): Promise<RequestView[]> {
    return this.requests.of(accountId);
  }

  /** Keeps the row until the transaction ends. Hold it before partners and matches. */
  holdRequest(tx: EntityManager, id: Id): Promise<PartnerRequest> {
    return hold(tx, PartnerRequest, id);
  }

  /** On the project's team, or a chair of the committee. */
  async mayActFor(accountId: Id, requestId: Id, tx?: EntityManager): Promise<boolean> {
    const request = await this.requests.request(requestId, tx);
    return request !== null && this.team.isOurs(accountId, request, tx);
  }

  /** Whoever asked and who leads. */
  async peopleToTell(requestId: Id, tx?: EntityManager): Promise<Id[]> {
    return this.team.toTell(await this.request(requestId, tx), tx);
  }

  /** All places are taken: from open to filled, in the caller's transaction. Tells the team. */
  fill(tx: EntityManager, requestId: Id): Promise<void> {
    return this.filling.within(tx, requestId);
  }

  /** A place is free again: back to open, in the caller's transaction. Only the system or a coordinator. */
  reopen(tx: EntityManager, actor: Actor, requestId: Id): Promise<void> {
    return this.reopening.within(tx, actor, requestId);
  }

  /** A coordinator opens a request again that is full or over, until a day that lies ahead. */
  openAgain(actor: Actor, id: Id, replyBy: Day): Promise<void> {
    return this.reopening.run(actor, { id, replyBy });
  }

  /** A coordinator puts a filled request away. */
  close(actor: Actor, id: Id): Promise<void> {
    return this.closing.run(actor, id);
  }

  /** To withdrawn, by its team, a coordinator or the system. The caller closes the matches in the same transaction. */
  withdraw(tx: EntityManager, actor: Actor, requestId: Id): Promise<void> {
    return this.withdrawing.within(tx, actor, requestId);
  }

  approve(actor: Actor, id: Id): Promise<void> {
    return this.approving.run(actor, id);
  }

  ask(actor: Actor, id: Id, note: string): Promise<void> {
    return this.asking.run(actor, { id, note });
  }

  refuse(actor: Actor, id: Id, because: { reason: RequestRefusalReason; note: string }): Promise<void> {
    return this.refusing.run(actor, { id, ...because });
  }
}
