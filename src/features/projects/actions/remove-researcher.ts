import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { isId, type Id } from '../../../kernel/id.js';
import { insist, notFound } from '../../../kernel/refusal.js';
import { hold } from '../../../platform/database/hold.js';
import { record } from '../../../platform/timeline/record.js';
import { PeopleService } from '../../people/people.service.js';
import { ProjectMember } from '../data/project-member.entity.js';
import { Project } from '../data/project.entity.js';
import { ProjectsQuery } from '../data/projects.query.js';
import { teamPolicy } from '../domain/team.policy.js';

/** Takes a researcher off a team. Somebody who is on no other team loses the role too. Pressed twice, nothing happens twice. */
@Injectable()
export class RemoveResearcher {
  constructor(
    private readonly db: DataSource,
    private readonly people: PeopleService,
    private readonly projects: ProjectsQuery,
  ) {}

  run(actor: Actor, { projectId, accountId }: { projectId: Id; accountId: Id }): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { id } = await hold(tx, Project, projectId);
      const team = await this.projects.team(id, tx);
      if (!teamPolicy.see(actor, team) || !isId(accountId)) throw notFound();
      insist(teamPolicy.change(actor, team));
      insist(teamPolicy.remove(team, accountId), 'conflict');
      const gone = await tx.delete(ProjectMember, { projectId: id, accountId });
      if (!gone.affected) return;
      const elsewhere = await tx.existsBy(ProjectMember, { accountId, role: 'researcher' });
      if (!elsewhere) await this.people.take(tx, actor, accountId, 'researcher');
      await record(tx, actor, 'project.member-removed', { subject: { type: 'project', id }, about: [accountId] });
    });
  }
}
