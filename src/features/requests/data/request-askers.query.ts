import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import { CommitteesService } from '../../committees/committees.service.js';
import { ProjectsService } from '../../projects/projects.service.js';
import type { Asker } from '../domain/request-view.js';

/** A project or a committee, and who asks in its name when a file does not say. */
export interface KnownAsker extends Pick<Asker, 'kind' | 'id' | 'code' | 'title' | 'institution' | 'province'> {
  readonly askedById: Id | null;
  readonly budgetConfirmed: boolean;
}

/** Everybody who can ask, by kind and code (`project-PR-01`). */
@Injectable()
export class RequestAskers {
  constructor(
    private readonly projects: ProjectsService,
    private readonly committees: CommitteesService,
  ) {}

  async all(): Promise<Map<string, KnownAsker>> {
    const projects = (await this.projects.all()).map(({ principalInvestigatorId: askedById, ...project }) => ({
      ...{ kind: 'project' as const, ...project, askedById },
    }));
    const committees = (await this.committees.all()).map(async ({ id, code, name }) => ({
      ...{
        kind: 'committee' as const,
        id,
        code,
        title: name,
        institution: null,
        province: null,
        budgetConfirmed: true,
      },
      askedById: (await this.committees.chairs(id))[0] ?? null,
    }));
    const all: KnownAsker[] = [...projects, ...(await Promise.all(committees))];
    return new Map(all.map((asker) => [`${asker.kind}-${asker.code}`, asker]));
  }
}
