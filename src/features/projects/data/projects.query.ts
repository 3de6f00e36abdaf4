import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isId, type Id } from '../../../kernel/id.js';
import type { ProjectView, TeamMember } from '../domain/project-view.js';

type Row = Omit<ProjectView, 'title'> & { titleEn: string; titleFr: string };

const columns = `p.id, p.code, p.title_en as "titleEn", p.title_fr as "titleFr", p.institution, p.province, p.pillar, p.stage,
  p.budget_confirmed as "budgetConfirmed", p.principal_investigator_id as "principalInvestigatorId",
  trim(a.given_name || ' ' || a.family_name) as "principalInvestigator"`;
const from = `from projects p join accounts a on a.id = p.principal_investigator_id`;

/** Projects and their teams, as plain facts. */
@Injectable()
export class ProjectsQuery {
  constructor(private readonly db: DataSource) {}

  async project(id: Id): Promise<ProjectView | null> {
    return (await this.some([id])).get(id.toLowerCase()) ?? null;
  }

  async some(ids: readonly Id[], tx?: EntityManager): Promise<Map<Id, ProjectView>> {
    const found = await this.read('where p.id = any($1)', [ids.filter(isId)], tx);
    return new Map(found.map((project) => [project.id, project]));
  }

  async byCode(code: string): Promise<ProjectView | null> {
    return (await this.read('where p.code = $1', [code]))[0] ?? null;
  }

  all(): Promise<ProjectView[]> {
    return this.read('order by p.code', []);
  }

  /** Projects on whose team the person is, in the order of their codes. */
  of(accountId: Id): Promise<ProjectView[]> {
    const mine = 'exists (select from project_members m where m.project_id = p.id and m.account_id = $1)';
    return this.read(`where ${mine} order by p.code`, [accountId]);
  }

  /** The principal investigator first, then the others as they joined. */
  async team(projectId: Id, tx: EntityManager = this.db.manager): Promise<TeamMember[]> {
    if (!isId(projectId)) return [];
    return tx.query<TeamMember[]>(
      `select m.account_id as "accountId", trim(a.given_name || ' ' || a.family_name) as name, a.email, m.role, m.since
         from project_members m join accounts a on a.id = m.account_id
        where m.project_id = $1 order by m.role, m.since, a.family_name`,
      [projectId],
    );
  }

  private async read(where: string, values: unknown[], tx: EntityManager = this.db.manager): Promise<ProjectView[]> {
    const rows = await tx.query<Row[]>(`select ${columns} ${from} ${where}`, values);
    return rows.map(({ titleEn, titleFr, ...row }) => ({ ...row, title: { en: titleEn, fr: titleFr } }));
  }
}
