import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { holds, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist, notFound } from '../../../kernel/refusal.js';
import type { RequestKind } from '../../../kernel/vocabulary/index.js';
import { hold } from '../../../platform/database/hold.js';
import { CommitteesService } from '../../committees/committees.service.js';
import { PeopleService } from '../../people/people.service.js';
import { ProjectsService } from '../../projects/projects.service.js';
import { requestPolicy } from '../domain/request.policy.js';
import { PartnerRequest } from './partner-request.entity.js';

/** Who a request is for: one of the two. */
export interface AskerIds {
  readonly projectId: Id | null;
  readonly committeeId: Id | null;
}

/** A project or a committee that the person may ask for. */
export interface PossibleAsker {
  readonly kind: RequestKind;
  readonly id: Id;
}

/** Whose request it is: the project's team or the committee's chairs. */
@Injectable()
export class RequestTeam {
  constructor(
    private readonly people: PeopleService,
    private readonly projects: ProjectsService,
    private readonly committees: CommitteesService,
  ) {}

  async isOurs(accountId: Id | null, { projectId, committeeId }: AskerIds, tx?: EntityManager): Promise<boolean> {
    if (accountId === null) return false;
    if (projectId) return this.projects.isOnTeam(accountId, projectId, tx);
    return committeeId ? (await this.committees.chairs(committeeId, tx)).includes(accountId) : false;
  }

  /** Holds a request of the actor's own. Throws `not-found` for any other, so that ids cannot be probed. */
  async holdOurs(tx: EntityManager, actor: Actor, id: Id): Promise<PartnerRequest> {
    const request = await hold(tx, PartnerRequest, id);
    if (!(await this.isOurs(actor.id, request, tx))) throw notFound();
    return request;
  }

  /** The same, but coordinators and the system may act on every request. */
  async holdOursOrAny(tx: EntityManager, actor: Actor, id: Id): Promise<PartnerRequest> {
    return holds(actor, 'coordinator', 'system') ? hold(tx, PartnerRequest, id) : this.holdOurs(tx, actor, id);
  }

  /** Holds a request to decide on it. Throws `not-allowed` when it is the actor's own team that asks. */
  async holdToDecide(tx: EntityManager, actor: Actor, id: Id): Promise<PartnerRequest> {
    const request = await hold(tx, PartnerRequest, id);
    insist(requestPolicy.decide(await this.isOurs(actor.id, request, tx)));
    return request;
  }

  /** Who hears of a request: whoever asked, while they are on the team, and who leads the project or the committee. */
  async toTell(request: AskerIds & { askedById: Id | null }, tx?: EntityManager): Promise<Id[]> {
    const { projectId, committeeId, askedById } = request;
    const team = projectId ? await this.projects.team(projectId, tx) : [];
    const chairs = committeeId ? await this.committees.chairs(committeeId, tx) : [];
    const members = [...team.map(({ accountId }) => accountId), ...chairs];
    const leaders = team.filter(({ role }) => role === 'principal_investigator').map(({ accountId }) => accountId);
    const asker = members.filter((id) => id === askedById);
    return [...new Set([...asker, ...leaders, ...chairs])];
  }

  async coordinators(): Promise<Id[]> {
    return (await this.people.withRole('coordinator')).map(({ id }) => id);
  }
}
