import type { DataSource } from 'typeorm';
import { ApproveRequest } from '../../src/features/requests/actions/approve-request.js';
import { AskForChanges } from '../../src/features/requests/actions/ask-for-changes.js';
import { RefuseRequest } from '../../src/features/requests/actions/refuse-request.js';
import { SaveRequestPart, type RequestColumns } from '../../src/features/requests/actions/save-request-part.js';
import { StartRequest } from '../../src/features/requests/actions/start-request.js';
import { SubmitRequest } from '../../src/features/requests/actions/submit-request.js';
import { PartnerRequest } from '../../src/features/requests/data/partner-request.entity.js';
import { requestParts, type RequestPart } from '../../src/features/requests/domain/request-parts.js';
import type { Actor } from '../../src/kernel/actor.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { given } from './given.js';
import { workshop } from './workshop.js';

/** What each part of a good request says, on the workshop's day, 2026-11-16. */
export const goodParts: Readonly<Record<Exclude<RequestPart, 'for'>, RequestColumns>> = {
  words: {
    titleEn: 'Plan a study',
    titleFr: 'Préparer une étude',
    summaryEn: 'We ask you.',
    summaryFr: 'Nous vous demandons.',
  },
  work: { activities: ['protocol_review'], level: 'involve' },
  who: { places: 2, newcomersWelcome: true },
  place: { meetingLanguage: 'fr', availability: ['weekend'], mode: 'virtual' },
  time: { hoursPerMonth: 4, months: 6, replyBy: '2026-12-18', startsOn: '2027-01-15' },
  pay: { payPerHour: 50, budgetConfirmed: true },
  conflicts: { conflictsWith: ['somebody@example.ca'] },
  partnership: { partnership: true },
};

/** Walks requests to where a test begins, only by steps that people can take. */
export function requestLife(db: DataSource) {
  const { clock, make } = workshop(db);
  const save = (actor: Actor, id: string, part: RequestPart, columns: RequestColumns | null) =>
    make(SaveRequestPart).run(actor, { id, part, typed: { as: 'typed' }, columns });
  const life = {
    ...{ clock, make, save },
    row: (id: string) => db.manager.findOneByOrFail(PartnerRequest, { id }),
    start: (actor: Actor, projectId: string) => make(StartRequest).run(actor, { kind: 'project', id: projectId }),
    submit: (actor: Actor, id: string) => make(SubmitRequest).run(actor, id),
    approve: (actor: Actor, id: string) => make(ApproveRequest).run(actor, id),
    ask: (actor: Actor, id: string) => make(AskForChanges).run(actor, { id, note: 'Say how long it takes.' }),
    refuse: (actor: Actor, id: string) => make(RefuseRequest).run(actor, { id, reason: 'out_of_scope', note: '' }),

    /** A finished draft of a project of its own, with its lead and a coordinator. */
    async draft() {
      const project = await given(db).project();
      const lead: Actor = { id: project.principalInvestigatorId, roles: ['principal_investigator'] };
      const id = await life.start(lead, project.id);
      for (const part of requestParts) if (part !== 'for') await save(lead, id, part, goodParts[part]);
      return { id, project, lead, coordinator: await given(db).coordinator() };
    },

    async submitted() {
      const cast = await life.draft();
      await life.submit(cast.lead, cast.id);
      return cast;
    },

    async open() {
      const cast = await life.submitted();
      await life.approve(cast.coordinator, cast.id);
      return cast;
    },

    /** The names of the letters about one request, with who gets them. */
    async letters(id: string): Promise<[name: string, to: string][]> {
      const all = await db.manager.find(OutgoingEmail, { order: { id: 'ASC' } });
      const about = all.filter(({ payload }) => (payload as { requestId?: string }).requestId === id);
      return about.map(({ name, recipientId }) => [name, recipientId]);
    },
  };
  return life;
}
