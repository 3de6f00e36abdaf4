import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Id } from '../../kernel/id.js';
import { notFound } from '../../kernel/refusal.js';
import { ProjectsQuery } from './data/projects.query.js';
import type { ProjectView, TeamMember } from './domain/project-view.js';

export type { ProjectView, TeamMember };

/** What other features may ask about projects. */
@Injectable()
export class ProjectsService {
  constructor(private readonly projects: ProjectsQuery) {}

  /** Throws the `not-found` Refusal. */
  async project(id: Id): Promise<ProjectView> {
    const project = await this.projects.project(id);
    if (!project) throw notFound();
    return project;
  }

  /** Give the transaction to read as it does. */
  some(ids: readonly Id[], tx?: EntityManager): Promise<Map<Id, ProjectView>> {
    return this.projects.some(ids, tx);
  }

  byCode(code: string): Promise<ProjectView | null> {
    return this.projects.byCode(code);
  }

  all(): Promise<ProjectView[]> {
    return this.projects.all();
  }

  projectsOf(accountId: Id): Promise<ProjectView[]> {
    return this.projects.of(accountId);
  }

  /** The principal investigator first. Give the transaction to read as it does. */
  team(projectId: Id, tx?: EntityManager): Promise<TeamMember[]> {
    return this.projects.team(projectId, tx);
  }

  async isOnTeam(accountId: Id, projectId: Id, tx?: EntityManager): Promise<boolean> {
    return (await this.projects.team(projectId, tx)).some((member) => member.accountId === accountId);
  }
}
