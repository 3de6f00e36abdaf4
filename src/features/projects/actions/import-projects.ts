import { Injectable } from '@nestjs/common';
import { DataSource, Not, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import {
  changesOf,
  isEmpty,
  importRows,
  type ImportOptions,
  type ImportReport,
  type RowOutcome,
} from '../../../platform/csv/import-rows.js';
import type { Table } from '../../../platform/csv/read-table.js';
import { newId } from '../../../platform/database/new-id.js';
import { record } from '../../../platform/timeline/record.js';
import { PeopleService } from '../../people/people.service.js';
import { ProjectMember } from '../data/project-member.entity.js';
import { Project } from '../data/project.entity.js';
import { likelyLocale, personName } from '../domain/person-name.js';
import type { ProjectRow } from './projects-csv.js';

/** Projects from a file, told apart by code. Who leads one gets an account and the role, unless they have them. */
@Injectable()
export class ImportProjects {
  constructor(
    private readonly db: DataSource,
    private readonly people: PeopleService,
  ) {}

  run(actor: Actor, table: Table<ProjectRow>, options: ImportOptions = {}): Promise<ImportReport> {
    return importRows(this.db, { ...options, table, row: (tx, value) => this.row(tx, actor, value) });
  }

  private async row(tx: EntityManager, actor: Actor, row: ProjectRow): Promise<RowOutcome> {
    const leader = await this.leader(tx, actor, row);
    const wanted = { ...columnsOf(row), principalInvestigatorId: leader };
    const known = await tx.findOne(Project, { where: { code: row.code }, lock: { mode: 'pessimistic_write' } });
    if (known && isEmpty(changesOf(known, wanted))) return 'unchanged';
    const { id } = await tx.save(Object.assign(known ?? tx.create(Project, { id: newId() }), wanted));
    await this.lead(tx, actor, { projectId: id, accountId: leader });
    const outcome = known ? 'updated' : 'created';
    await record(tx, actor, `project.${outcome}`, { subject: { type: 'project', id }, about: [leader] });
    return outcome;
  }

  private async leader(tx: EntityManager, actor: Actor, row: ProjectRow): Promise<Id> {
    const person = { ...personName(row.pi_name), email: row.pi_email, locale: likelyLocale(row.institution) };
    const id = await this.people.findOrCreate(tx, person);
    await this.people.grant(tx, actor, id, 'principal_investigator');
    return id;
  }

  /** Whoever led before stays on the team as a researcher, and loses the lead's role with the last project. */
  private async lead(tx: EntityManager, actor: Actor, { projectId, accountId }: Leading): Promise<void> {
    const role = 'principal_investigator' as const;
    const before = await tx.findBy(ProjectMember, { projectId, role, accountId: Not(accountId) });
    for (const { accountId: former } of before) {
      await tx.update(ProjectMember, { projectId, accountId: former }, { role: 'researcher' });
      await this.people.grant(tx, actor, former, 'researcher');
      if (!(await tx.existsBy(ProjectMember, { accountId: former, role })))
        await this.people.take(tx, actor, former, role);
    }
    await tx.upsert(ProjectMember, { projectId, accountId, role }, ['projectId', 'accountId']);
  }
}

interface Leading {
  readonly projectId: Id;
  readonly accountId: Id;
}

const columnsOf = (row: ProjectRow) => ({
  code: row.code,
  titleEn: row.title_en,
  titleFr: row.title_fr,
  institution: row.institution,
  province: row.province,
  pillar: row.pillar,
  stage: row.stage,
  budgetConfirmed: row.budget_confirmed,
});
