import type { DataSource } from 'typeorm';
import { Committee } from '../../src/features/committees/data/committee.entity.js';
import { Match } from '../../src/features/matching/data/match.entity.js';
import { Partner } from '../../src/features/partners/data/partner.entity.js';
import { AccountRole } from '../../src/features/people/data/account-role.entity.js';
import { Account } from '../../src/features/people/data/account.entity.js';
import { ProjectMember } from '../../src/features/projects/data/project-member.entity.js';
import { Project } from '../../src/features/projects/data/project.entity.js';
import { PartnerRequest } from '../../src/features/requests/data/partner-request.entity.js';
import type { Actor, Role } from '../../src/kernel/actor.js';
import { newId } from '../../src/platform/database/new-id.js';

let counter = 0;
let phones = 0;
const unique = () => `${process.pid}${(counter += 1)}`;

/** Sensible rows in the database. Each test names only what it is about. */
export const given = (db: DataSource) => ({
  /** An account with roles; answers as the actor that it is. */
  async account(
    changes: Partial<Account> & { roles?: readonly Role[] } = {},
  ): Promise<Actor & { id: string; email: string }> {
    const { roles = [], ...columns } = changes;
    const id = newId();
    const email = columns.email === undefined ? `person${unique()}@example.ca` : columns.email;
    await db.manager.insert(Account, { id, givenName: 'Marie', familyName: 'Dubois', locale: 'en', ...columns, email });
    for (const role of roles) await db.manager.insert(AccountRole, { accountId: id, role });
    return { id, email: email ?? '', roles };
  },

  /** A partner with a phone number and no email address. */
  async phonedPartner(changes: Partial<Partner> & { person?: Partial<Account> } = {}): Promise<Partner> {
    const { person, ...columns } = changes;
    const phone = `418 555-${String(++phones).padStart(4, '0')}`;
    const { id } = await this.account({ email: null, phone, givenName: 'Odile', roles: ['partner'], ...person });
    return this.partner({ accountId: id, preferredContact: 'phone', ...columns });
  },

  coordinator() {
    return this.account({ givenName: 'Amira', familyName: 'Bell', roles: ['coordinator'] });
  },

  /** An active partner with an account. */
  async partner(changes: Partial<Partner> = {}): Promise<Partner> {
    const accountId = changes.accountId ?? (await this.account({ roles: ['partner'] })).id;
    const partner = db.manager.create(Partner, {
      ...{ id: newId(), accountId, status: 'active', perspectives: ['person_with_pain'], conditions: ['MG30.01'] },
      ...{
        interests: ['sleep'],
        activities: ['protocol_review'],
        province: 'QC',
        city: 'Lévis',
        meetingLanguages: ['en', 'fr'],
      },
      ...{
        hoursPerMonth: 6,
        availability: ['weekday_morning', 'weekday_evening'],
        maxEngagements: 1,
        experience: 'some',
      },
      ...(changes.status === 'submitted' || changes.status === 'waitlisted' ? { dueAt: new Date('2030-01-01') } : {}),
      ...{ joinedAt: new Date(), confirmedAt: new Date(), ...changes },
    });
    return db.manager.save(partner);
  },

  async project(changes: Partial<Project> = {}): Promise<Project> {
    const principalInvestigatorId =
      changes.principalInvestigatorId ?? (await this.account({ roles: ['principal_investigator'] })).id;
    const code = `PR-${unique()}`;
    const project = db.manager.create(Project, {
      ...{
        id: newId(),
        code,
        titleEn: 'Sleep and pain',
        titleFr: 'Sommeil et douleur',
        institution: 'Université Laval',
      },
      ...{
        province: 'QC',
        pillar: 'clinical',
        stage: 's04_ethics',
        budgetConfirmed: true,
        ...changes,
        principalInvestigatorId,
      },
    });
    await db.manager.save(project);
    await db.manager.insert(ProjectMember, {
      projectId: project.id,
      accountId: principalInvestigatorId,
      role: 'principal_investigator',
    });
    return project;
  },

  committee(changes: Partial<Committee> = {}): Promise<Committee> {
    const names = { nameEn: 'Steering Committee', nameFr: 'Comité directeur' };
    return db.manager.save(
      db.manager.create(Committee, { id: newId(), code: `C-${unique()}`, seats: 9, ...names, ...changes }),
    );
  },

  /** An open request of a project that a given partner fits. */
  async request(changes: Partial<PartnerRequest> = {}): Promise<PartnerRequest> {
    const project = changes.projectId || changes.committeeId ? null : await this.project();
    const askedById = await this.asker(changes, project);
    const request = db.manager.create(PartnerRequest, {
      ...{ id: newId(), code: `R-${unique()}`, status: 'open', projectId: project?.id ?? null, askedById, places: 1 },
      ...{ titleEn: 'Help shape a study on sleep', titleFr: 'Aider à bâtir une étude sur le sommeil' },
      ...{
        summaryEn: 'The team wants to ask the right questions.',
        summaryFr: 'L’équipe veut poser les bonnes questions.',
      },
      ...{ activities: ['protocol_review'], interests: ['sleep'], meetingLanguage: 'en', hoursPerMonth: 4 },
      ...{
        availability: ['weekday_morning'],
        payPerHour: 40,
        replyBy: '2027-01-15',
        startsOn: '2027-02-01',
        months: 6,
      },
      ...{ openedAt: new Date(), submittedAt: new Date(), ...changes },
    });
    return db.manager.save(request);
  },

  async asker(changes: Partial<PartnerRequest>, project: Project | null): Promise<string> {
    return changes.askedById ?? project?.principalInvestigatorId ?? (await this.account()).id;
  },

  async match(changes: Partial<Match> = {}): Promise<Match> {
    const requestId = changes.requestId ?? (await this.request()).id;
    const partnerId = changes.partnerId ?? (await this.partner()).id;
    const evidence = {
      score: 80,
      parts: [{ criterion: 'lived_experience', points: 80, outOf: 100 }],
      criteriaVersion: 'test',
    };
    return db.manager.save(
      db.manager.create(Match, { id: newId(), requestId, partnerId, status: 'proposed', ...evidence, ...changes }),
    );
  },
});
