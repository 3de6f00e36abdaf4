import { Injectable } from '@nestjs/common';
import { holds, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import { CommitteesService } from '../../committees/committees.service.js';
import { ProjectsService } from '../../projects/projects.service.js';
import { requestLifecycle } from '../domain/request.lifecycle.js';
import type { Asker, RequestView } from '../domain/request-view.js';
import { RequestTeam } from './request-team.query.js';
import { RequestsQuery } from './requests.query.js';

/** What one person may see and ask. */
@Injectable()
export class MyRequests {
  constructor(
    private readonly requests: RequestsQuery,
    private readonly team: RequestTeam,
    private readonly projects: ProjectsService,
    private readonly committees: CommitteesService,
  ) {}

  /** Newest first; for coordinators and administrators all of them. */
  async visibleTo(actor: Actor): Promise<RequestView[]> {
    if (!seesAll(actor)) return this.requests.of(actor.id ?? '');
    return (await this.requests.inStatus(requestLifecycle.states)).reverse();
  }

  async maySee(actor: Actor, request: RequestView): Promise<boolean> {
    return seesAll(actor) || this.team.isOurs(actor.id, request);
  }

  /** A request of the person's own. Throws `not-found` for any other. */
  async ours(actor: Actor, id: Id): Promise<RequestView> {
    const request = await this.requests.request(id);
    if (!request || !(await this.team.isOurs(actor.id, request))) throw notFound();
    return request;
  }

  /** Projects and committees in whose name the person may ask. */
  async askers(actor: Actor): Promise<Asker[]> {
    const [projects, committees] = await Promise.all([
      this.projects.projectsOf(actor.id ?? ''),
      this.committees.chairedBy(actor.id ?? ''),
    ]);
    return [
      ...projects.map(({ id, code, title, institution, province }) => ({
        ...{ kind: 'project' as const, id, code, title, institution, province },
      })),
      ...committees.map(({ id, code, name }) => ({
        ...{ kind: 'committee' as const, id, code, title: name, institution: null, province: null },
      })),
    ];
  }
}

const seesAll = (actor: Actor) => holds(actor, 'coordinator', 'administrator', 'system');
