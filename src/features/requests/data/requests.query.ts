import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { isId, type Id } from '../../../kernel/id.js';
import { CommitteesService } from '../../committees/committees.service.js';
import { ProjectsService } from '../../projects/projects.service.js';
import type { RequestStatus } from '../domain/request.lifecycle.js';
import type { Asker, RequestView } from '../domain/request-view.js';
import { PartnerRequest } from './partner-request.entity.js';

/** Requests with who asks, as plain facts. A transaction that is given has one connection: nothing is read side by side. */
@Injectable()
export class RequestsQuery {
  constructor(
    private readonly db: DataSource,
    private readonly projects: ProjectsService,
    private readonly committees: CommitteesService,
  ) {}

  async request(id: Id, tx?: EntityManager): Promise<RequestView | null> {
    return isId(id) ? ((await this.read({ id }, tx))[0] ?? null) : null;
  }

  /** The longest waiting first. */
  inStatus(statuses: readonly RequestStatus[], tx?: EntityManager): Promise<RequestView[]> {
    return this.read({ status: In(statuses) }, tx);
  }

  /** Requests of the person's projects and of the committees they chair, newest first. */
  async of(accountId: Id): Promise<RequestView[]> {
    const [projects, committees] = await Promise.all([
      this.projects.projectsOf(accountId),
      this.committees.chairedBy(accountId),
    ]);
    const where = [
      { projectId: In(projects.map(({ id }) => id)) },
      { committeeId: In(committees.map(({ id }) => id)) },
    ];
    return (await this.read(where)).reverse();
  }

  private async read(
    where: FindOptionsWhere<PartnerRequest> | FindOptionsWhere<PartnerRequest>[],
    tx: EntityManager = this.db.manager,
  ): Promise<RequestView[]> {
    const order = { submittedAt: { direction: 'ASC', nulls: 'LAST' }, createdAt: 'ASC', code: 'ASC' } as const;
    const rows = await tx.find(PartnerRequest, { where, order });
    const askers = await this.askers(rows, tx);
    return rows.flatMap((row) => {
      const asker = askers.get(row.projectId ?? row.committeeId ?? '');
      return asker ? [viewOf(row, asker)] : [];
    });
  }

  private async askers(rows: readonly PartnerRequest[], tx: EntityManager): Promise<Map<Id, Asker>> {
    const projects = await this.projects.some(
      rows.flatMap(({ projectId }) => projectId ?? []),
      tx,
    );
    const committees = await this.committees.some(
      rows.flatMap(({ committeeId }) => committeeId ?? []),
      tx,
    );
    const all: Asker[] = [
      ...[...projects.values()].map((project) => ({ kind: 'project' as const, ...project })),
      ...[...committees.values()].map(({ id, code, name }) => ({
        ...{ kind: 'committee' as const, id, code, title: name, institution: null, province: null },
      })),
    ];
    return new Map(
      all.map(({ kind, id, code, title, institution, province }) => [
        id,
        { kind, id, code, title, institution, province },
      ]),
    );
  }
}

/** A row holds only codes that its forms and imports let through. */
function viewOf(row: PartnerRequest, asker: Asker): RequestView {
  const { titleEn, titleFr, summaryEn, summaryFr, ...rest } = row;
  const texts = { title: { en: titleEn, fr: titleFr }, summary: { en: summaryEn, fr: summaryFr } };
  return { ...(rest as unknown as RequestView), ...texts, asker };
}
