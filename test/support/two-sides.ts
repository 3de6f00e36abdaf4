import type { DataSource } from 'typeorm';
import { sampleFacts } from '../../src/features/matching/emails/role-facts.js';
import { Partner } from '../../src/features/partners/data/partner.entity.js';
import { Seat } from '../../src/features/committees/data/seat.entity.js';
import { ProjectMember } from '../../src/features/projects/data/project-member.entity.js';
import type { Actor, Role } from '../../src/kernel/actor.js';
import { PhoneTask } from '../../src/platform/mail/phone-task.entity.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { newId } from '../../src/platform/database/new-id.js';
import { given } from './given.js';
import { readyRound } from './ready-round.js';

type Person = Actor & { readonly id: string };

/** One small network: somebody of every role, and for each of them things in the states that their pages are about. */
export interface Side {
  readonly people: Readonly<Record<Role, Person>>;
  /** The ids of this side’s things. */
  readonly has: Readonly<Record<Thing, string>>;
}

export type Thing =
  | 'account'
  | 'application'
  | 'waiting'
  | 'committee'
  | 'seat'
  | 'heldSeat'
  | 'project'
  | 'draft'
  | 'committeeDraft'
  | 'submitted'
  | 'open'
  | 'committeeOpen'
  | 'partner'
  | 'proposed'
  | 'offered'
  | 'interested'
  | 'introduced'
  | 'accepted'
  | 'active'
  | 'committeeMatch'
  | 'letter'
  | 'call'
  | 'round';

const week = 7 * 86_400_000;

export async function givenSide(db: DataSource): Promise<Side> {
  const make = given(db);
  const person = (role: Role) => make.account({ givenName: 'Ana', familyName: `Secret${role}`, roles: [role] });
  const people = {
    applicant: await person('applicant'),
    partner: await person('partner'),
    researcher: await person('researcher'),
    principal_investigator: await person('principal_investigator'),
    coordinator: await person('coordinator'),
    committee_chair: await person('committee_chair'),
    administrator: await person('administrator'),
  };
  const things = await thingsOf(db, people);
  return {
    people,
    has: { ...things, account: people.applicant.id, round: await readyRound(db, people.coordinator.id) },
  };
}

async function thingsOf(db: DataSource, people: Side['people']): Promise<Omit<Side['has'], 'account' | 'round'>> {
  const make = given(db);
  const { partner, applicant, researcher, principal_investigator: pi, committee_chair: chair } = people;
  const asked = {
    ...{
      status: 'info_needed' as const,
      question: 'Since when?',
      promisedOn: '2099-01-01',
      dueAt: new Date(Date.now() + week),
    },
    ...{ submittedAt: new Date(), joinedAt: null, confirmedAt: null, ownWords: 'SecretWords' },
  } as const;
  const [application, waiting, me] = await Promise.all([
    make.partner({ ...asked, accountId: applicant.id }),
    make.partner({ ...asked, status: 'submitted' as const, question: '' }),
    make.partner({ accountId: partner.id, maxEngagements: 10 }),
  ]);
  const [project, committee] = await Promise.all([
    make.project({ principalInvestigatorId: pi.id, titleEn: 'SecretProject', titleFr: 'SecretProjet' }),
    make.committee(),
  ]);
  await db.manager.insert(ProjectMember, { projectId: project.id, accountId: researcher.id, role: 'researcher' });
  const seats = await seatsOf(db, committee.id, chair.id);
  const ofProject = { projectId: project.id, askedById: pi.id, places: 9, titleEn: 'SecretRequest' };
  const ofCommittee = { committeeId: committee.id, askedById: chair.id, places: 9, titleEn: 'SecretRequest' };
  const [draft, committeeDraft, submitted, committeeOpen] = await Promise.all([
    make.request({ ...ofProject, status: 'draft', openedAt: null, submittedAt: null }),
    make.request({ ...ofCommittee, status: 'draft', openedAt: null, submittedAt: null }),
    make.request({ ...ofProject, status: 'submitted', openedAt: null, promisedOn: '2099-01-01' }),
    make.request(ofCommittee),
  ]);
  const ids = {
    application,
    waiting,
    partner: me,
    project,
    committee,
    draft,
    committeeDraft,
    submitted,
    committeeOpen,
  };
  const flat = Object.fromEntries(Object.entries(ids).map(([name, { id }]) => [name, id])) as {
    [N in keyof typeof ids]: string;
  };
  return { ...flat, ...seats, ...(await matchesOf(db, me.id, ofProject, committeeOpen.id)) };
}

async function seatsOf(db: DataSource, committeeId: string, chairId: string) {
  const [seat, heldSeat] = [newId(), newId()];
  const held = { holderId: chairId, termStart: '2026-01-01', termEnd: '2099-01-01' };
  await db.manager.insert(Seat, { id: seat, committeeId, role: 'member_patient' });
  await db.manager.insert(Seat, { ...held, id: heldSeat, committeeId, role: 'co_chair_professional' });
  return { seat, heldSeat };
}

type RequestChanges = Parameters<ReturnType<typeof given>['request']>[0];

/** One request for each state of a match. The work under way is another partner’s, so that one may wish for less. */
async function matchesOf(db: DataSource, partnerId: string, ofProject: RequestChanges, committeeOpen: string) {
  const make = given(db);
  const now = new Date();
  const later = new Date(now.getTime() + week);
  const said = { revealed: ['name', 'email'], approvedAt: now, offeredAt: now, interestedAt: now, dueAt: later };
  const met = { ...said, introducedAt: now, meetingAt: now };
  const states = {
    proposed: {},
    offered: { approvedAt: now, offeredAt: now, dueAt: later },
    interested: said,
    introduced: met,
    accepted: { ...met, acceptedAt: now, partnerYesAt: now, teamYesAt: now },
    active: { ...met, acceptedAt: now, partnerYesAt: now, teamYesAt: now, startedAt: now, dueAt: null },
  } as const;
  const other = (await make.partner()).id;
  const whose = (status: string) => (status === 'active' ? other : partnerId);
  const made = Object.entries(states).map(async ([status, columns]) => {
    const request = await make.request(ofProject);
    const shown = ['proposed', 'offered'].includes(status) ? [] : [...said.revealed];
    const changes = { ...columns, revealed: shown };
    const match = await make.match({
      ...changes,
      status: status as keyof typeof states,
      partnerId: whose(status),
      requestId: request.id,
    });
    return [status, match.id] as const;
  });
  const committeeMatch = await make.match({
    ...{ ...met, status: 'introduced', revealed: [...said.revealed] },
    ...{ partnerId, requestId: committeeOpen },
  });
  const byState = Object.fromEntries(await Promise.all(made)) as Record<keyof typeof states, string>;
  const open = (await make.request(ofProject)).id;
  const { proposed, active, ...mine } = byState;
  await lettersFor(db, other, [active]);
  const letter = await lettersFor(db, partnerId, [...Object.values(mine), committeeMatch.id]);
  return {
    ...mine,
    proposed,
    active,
    committeeMatch: committeeMatch.id,
    open,
    letter,
    call: await callAbout(db, letter),
  };
}

/** Somebody to phone, because this letter came back. */
async function callAbout(db: DataSource, letter: string): Promise<string> {
  const { recipientId } = await db.manager.findOneByOrFail(OutgoingEmail, { id: letter });
  const call = { id: newId(), accountId: recipientId, emailId: letter, reason: 'bounced' as const };
  await db.manager.insert(PhoneTask, call);
  return call.id;
}

/** The offers that were sent. Answers with one of them. */
async function lettersFor(db: DataSource, partnerId: string, matchIds: readonly string[]): Promise<string> {
  const { accountId } = await db.manager.findOneByOrFail(Partner, { id: partnerId });
  const letters = matchIds.map((matchId) => ({
    ...{ id: newId(), once: `match-offer ${matchId}`, name: 'match-offer', recipientId: accountId },
    payload: { matchId, answerBy: '2026-12-04T17:00:00.000Z', facts: sampleFacts },
    ...{
      lane: 1,
      onDoubt: 'hold' as const,
      messageId: `<${matchId}@example.ca>`,
      state: 'sent' as const,
      sentAt: new Date(),
    },
  }));
  await db.manager.insert(OutgoingEmail, letters);
  return letters[0]?.id ?? '';
}
