import type { Actor } from '../../src/kernel/actor.js';
import { AcceptApplication } from '../../src/features/partners/actions/accept-application.js';
import { AnswerQuestion } from '../../src/features/partners/actions/answer-question.js';
import { AskApplicant } from '../../src/features/partners/actions/ask-applicant.js';
import { DeclineApplication } from '../../src/features/partners/actions/decline-application.js';
import { WaitListApplication } from '../../src/features/partners/actions/wait-list-application.js';
import { WithdrawApplication } from '../../src/features/partners/actions/withdraw-application.js';
import { Partner } from '../../src/features/partners/data/partner.entity.js';
import { AccountRole } from '../../src/features/people/data/account-role.entity.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { TimelineEntry } from '../../src/platform/timeline/timeline-entry.entity.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { race } from '../support/race.js';
import { workshop } from '../support/workshop.js';

let at: TestDatabase;
let shop: ReturnType<typeof workshop>;
let amira: Actor;

beforeAll(async () => {
  at = await openDatabase();
  shop = workshop(at.db);
  amira = await given(at.db).coordinator();
});
afterAll(() => at.close());

const secret = 'I had surgery in 2019';

/** Somebody whose application waits to be read. */
async function applied(changes: Partial<Partner> = {}) {
  const account = await given(at.db).account({ roles: ['applicant'] });
  const row = {
    accountId: account.id,
    status: 'submitted' as const,
    joinedAt: null,
    promisedOn: '2026-11-23',
    ownWords: secret,
  };
  const { id } = await given(at.db).partner({ ...row, ...changes });
  return { id, account };
}
const row = (id: string) => at.db.manager.findOneByOrFail(Partner, { id });
const rolesOf = async (accountId: string) =>
  (await at.db.manager.findBy(AccountRole, { accountId })).map(({ role }) => role);
const lettersTo = async (recipientId: string) =>
  (await at.db.manager.findBy(OutgoingEmail, { recipientId })).map(({ name }) => name);
const told = (subjectId: string) => at.db.manager.findBy(TimelineEntry, { subjectId });

const decisions = {
  accept: (actor: Actor, id: string) => shop.make(AcceptApplication).run(actor, id),
  ask: (actor: Actor, id: string) => shop.make(AskApplicant).run(actor, id, 'Do you mean the left knee?'),
  'wait-list': (actor: Actor, id: string) => shop.make(WaitListApplication).run(actor, id, 'few_places'),
  decline: (actor: Actor, id: string) =>
    shop.make(DeclineApplication).run(actor, id, { reason: 'outside_canada', note: '' }),
};
const names = Object.keys(decisions) as (keyof typeof decisions)[];

it('accepts: an active partner with the partner role, and one letter', async () => {
  const { id, account } = await applied();
  await decisions.accept(amira, id);
  expect(await row(id)).toMatchObject({
    status: 'active',
    joinedAt: shop.clock.now(),
    decidedAt: shop.clock.now(),
    dueAt: null,
  });
  expect(await rolesOf(account.id)).toEqual(['partner']);
  expect(await lettersTo(account.id)).toEqual(['application-accepted']);
});

it('asks, and the answer comes back with a new promised day', async () => {
  const { id, account } = await applied();
  await decisions.ask(amira, id);
  expect(await row(id)).toMatchObject({ status: 'info_needed', question: 'Do you mean the left knee?' });
  await shop.make(AnswerQuestion).run({ id: account.id, roles: ['applicant'] }, 'Yes');
  expect(await row(id)).toMatchObject({
    status: 'submitted',
    answer: 'Yes',
    promisedOn: '2026-11-23',
    dueAt: new Date('2026-11-24T05:00:00Z'),
  });
  expect(await lettersTo(account.id)).toEqual(['application-question']);
  expect(await lettersTo(amira.id ?? '')).toContain('application-answered');
});

it('wait-lists with a reason, and can accept later', async () => {
  const { id, account } = await applied();
  await decisions['wait-list'](amira, id);
  expect(await row(id)).toMatchObject({ status: 'waitlisted', decisionReason: 'few_places' });
  await decisions.accept(amira, id);
  expect(await row(id)).toMatchObject({ status: 'active', decisionReason: null });
  expect(await lettersTo(account.id)).toEqual(['application-waitlisted', 'application-accepted']);
});

it('declines with a reason', async () => {
  const { id, account } = await applied();
  await decisions.decline(amira, id);
  expect(await row(id)).toMatchObject({ status: 'declined', decisionReason: 'outside_canada' });
  expect(await lettersTo(account.id)).toEqual(['application-declined']);
});

it('lets the applicant take it back, and then nobody decides any more', async () => {
  const { id, account } = await applied();
  await shop.make(WithdrawApplication).run({ id: account.id, roles: ['applicant'] });
  expect(await row(id)).toMatchObject({ status: 'withdrawn' });
  await expect(decisions.accept(amira, id)).rejects.toMatchObject({ kind: 'conflict' });
  expect(await lettersTo(account.id)).toEqual(['application-withdrawn']);
});

describe.each(names)('%s', (name) => {
  it('is refused to everybody but coordinators, and leaves no trace', async () => {
    const { id, account } = await applied();
    const before = [await row(id), await told(id)];
    for (const role of ['applicant', 'partner', 'administrator', 'principal_investigator'] as const)
      await expect(decisions[name]({ id: account.id, roles: [role] }, id)).rejects.toMatchObject({
        kind: 'not-allowed',
      });
    expect([await row(id), await told(id)]).toEqual(before);
    expect(await lettersTo(account.id)).toEqual([]);
  });

  it('comes too late once it is declined, and leaves no trace', async () => {
    const { id, account } = await applied({ status: 'declined', decisionReason: 'other' });
    await expect(decisions[name](amira, id)).rejects.toMatchObject({ kind: 'conflict' });
    expect([await told(id), await lettersTo(account.id)]).toEqual([[], []]);
  });

  it('does not find an id that is none', async () => {
    await expect(decisions[name](amira, 'nonsense')).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('carries nothing that was said into letters or the timeline', async () => {
    const { id, account } = await applied();
    await decisions[name](amira, id);
    const letters = await at.db.manager.findBy(OutgoingEmail, { recipientId: account.id });
    const written = JSON.stringify([letters, await told(id)]);
    expect(letters).toHaveLength(1);
    for (const word of [secret, 'knee', 'MG30']) expect(written).not.toContain(word);
  });
});

it('lets one of two coordinators win', async () => {
  const { id } = await applied();
  const both = await race(at.db, { table: 'partners', id }, [
    () => decisions.accept(amira, id),
    () => decisions.decline(amira, id),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await told(id)).toHaveLength(1);
});

it('lets nobody answer or take back what is not theirs', async () => {
  const { id } = await applied();
  const stranger = await given(at.db).account({ roles: ['applicant'] });
  await expect(shop.make(WithdrawApplication).run(stranger)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(shop.make(AnswerQuestion).run(stranger, 'x')).rejects.toMatchObject({ kind: 'not-found' });
  expect(await row(id)).toMatchObject({ status: 'submitted' });
});

it('does not let a coordinator decide on their own application', async () => {
  const own = await given(at.db).coordinator();
  const { id } = await applied({ accountId: own.id });
  for (const name of names) await expect(decisions[name](own, id)).rejects.toMatchObject({ kind: 'not-allowed' });
  expect(await row(id)).toMatchObject({ status: 'submitted' });
});
