import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist, notFound } from '../../../kernel/refusal.js';
import { hold } from '../../../platform/database/hold.js';
import { newId } from '../../../platform/database/new-id.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { record } from '../../../platform/timeline/record.js';
import { PeopleService, type NewPerson } from '../../people/people.service.js';
import { ProjectMember } from '../data/project-member.entity.js';
import { Project } from '../data/project.entity.js';
import { ProjectsQuery } from '../data/projects.query.js';
import { teamPolicy } from '../domain/team.policy.js';
import { teamAdded } from '../emails/team-added.email.js';

interface Adding {
  readonly projectId: Id;
  readonly person: NewPerson;
}

/** Puts a researcher on a project's team. Somebody without an account gets one. */
@Injectable()
export class AddResearcher {
  constructor(
    private readonly db: DataSource,
    private readonly mailer: Mailer,
    private readonly people: PeopleService,
    private readonly projects: ProjectsQuery,
  ) {}

  run(actor: Actor, { projectId, person }: Adding): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { id, code } = await hold(tx, Project, projectId);
      const team = await this.projects.team(id, tx);
      if (!teamPolicy.see(actor, team)) throw notFound();
      insist(teamPolicy.change(actor, team));
      const accountId = await this.people.findOrCreate(tx, person);
      insist(teamPolicy.add(team, accountId), 'conflict');
      await tx.insert(ProjectMember, { projectId: id, accountId, role: 'researcher' });
      await this.people.grant(tx, actor, accountId, 'researcher');
      await record(tx, actor, 'project.member-added', { subject: { type: 'project', id }, about: [accountId] });
      const once = `${id}-${newId()}`;
      await this.mailer.queue(tx, teamAdded, { to: accountId, once, payload: { projectId: id, code } });
    });
  }
}
