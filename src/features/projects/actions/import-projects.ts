import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
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
    await lead(tx, id, leader);
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
}

/** Whoever led before stays on the team. */
async function lead(tx: EntityManager, projectId: Id, accountId: Id): Promise<void> {
  await tx.update(ProjectMember, { projectId, role: 'principal_investigator' }, { role: 'researcher' });
  await tx.upsert(ProjectMember, { projectId, accountId, role: 'principal_investigator' }, ['projectId', 'accountId']);
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
