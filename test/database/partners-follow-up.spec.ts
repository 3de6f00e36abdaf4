import { AskApplicant } from '../../src/features/partners/actions/ask-applicant.js';
import { FollowUpPartners } from '../../src/features/partners/actions/follow-up-partners.js';
import { PausePartner } from '../../src/features/partners/actions/pause-partner.js';
import { ResumePartner } from '../../src/features/partners/actions/resume-partner.js';
import { SaveDraft } from '../../src/features/partners/actions/save-draft.js';
import { SendResumeLink } from '../../src/features/partners/actions/send-resume-link.js';
import { WaitListApplication } from '../../src/features/partners/actions/wait-list-application.js';
import { ApplicationDraft } from '../../src/features/partners/data/application-draft.entity.js';
import { Partner } from '../../src/features/partners/data/partner.entity.js';
import { Account } from '../../src/features/people/data/account.entity.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { workshop } from '../support/workshop.js';

let at: TestDatabase;
let shop: ReturnType<typeof workshop>;

beforeEach(async () => {
  at = await openDatabase();
  shop = workshop(at.db);
});
afterEach(() => at.close());

const row = (id: string) => at.db.manager.findOneByOrFail(Partner, { id });
const lettersTo = async (recipientId: string) =>
  (await at.db.manager.findBy(OutgoingEmail, { recipientId })).map(({ name }) => name);

/** Two ticks at once, as two workers would: what is done once must not be done again. */
const tick = () => Promise.all([shop.make(FollowUpPartners).run(), shop.make(FollowUpPartners).run()]);

it('reminds of a question after a week, and closes the application after thirty days', async () => {
  const amira = await given(at.db).coordinator();
  const account = await given(at.db).account({ roles: ['applicant'] });
  const { id } = await given(at.db).partner({ accountId: account.id, status: 'submitted' });
  await shop.make(AskApplicant).run(amira, id, 'One thing?');
  const after = async (days: number) => {
    shop.clock.move(days);
    await tick();
    await tick();
    return [(await row(id)).status, (await lettersTo(account.id)).length];
  };
  expect(await after(6.9)).toEqual(['info_needed', 1]);
  expect(await after(0.2)).toEqual(['info_needed', 2]);
  expect(await after(22.8)).toEqual(['info_needed', 2]);
  expect(await after(0.3)).toEqual(['withdrawn', 3]);
  expect(await lettersTo(account.id)).toEqual(['application-question', 'application-nudge', 'application-withdrawn']);
});

it('ends a break on the day after its last, in the partner’s own time zone', async () => {
  const account = await given(at.db).account({ roles: ['partner'], timeZone: 'America/Vancouver' });
  const { id } = await given(at.db).partner({ accountId: account.id });
  await shop.make(PausePartner).run(account, { partnerId: id, until: '2026-11-18' });
  const after = async (days: number) => {
    shop.clock.move(days);
    await tick();
    await tick();
    return (await row(id)).status;
  };
  expect(await after(2.6)).toBe('paused'); // 05:24 UTC on the 19th is still the 18th in Vancouver
  expect(await after(0.2)).toBe('active');
  expect(await row(id)).toMatchObject({ pausedUntil: null });
  expect(await lettersTo(account.id)).toEqual(['pause-confirmed', 'pause-ended']);
});

it('lets an open-ended break last', async () => {
  const account = await given(at.db).account({ roles: ['partner'] });
  const { id } = await given(at.db).partner({ accountId: account.id });
  await shop.make(PausePartner).run(account, { partnerId: id, until: null });
  shop.clock.move(400);
  await tick();
  expect(await row(id)).toMatchObject({ status: 'paused' });
  await shop.make(ResumePartner).run(account, id);
  expect(await row(id)).toMatchObject({ status: 'active' });
  await expect(shop.make(ResumePartner).run(account, id)).rejects.toMatchObject({ kind: 'conflict' });
});

it('refuses a break that ends in the past, and one for somebody else, without a trace', async () => {
  const account = await given(at.db).account({ roles: ['partner'] });
  const { id } = await given(at.db).partner({ accountId: account.id });
  const other = await given(at.db).account({ roles: ['partner'] });
  const pause = shop.make(PausePartner);
  await expect(pause.run(account, { partnerId: id, until: '2026-11-14' })).rejects.toMatchObject({ kind: 'invalid' });
  await expect(pause.run(other, { partnerId: id, until: null })).rejects.toMatchObject({ kind: 'not-found' });
  expect(await row(id)).toMatchObject({ status: 'active', pausedUntil: null });
  expect(await at.db.manager.count(OutgoingEmail)).toBe(0);
});

it('deletes a draft that nobody touched for 60 days, and no other', async () => {
  const step = { locale: 'en', part: 'experience', typed: { ownWords: 'x' }, email: null } as const;
  const kept = await shop.make(SaveDraft).run({ ...step, cookie: null });
  await shop.make(SaveDraft).run({ ...step, cookie: null });
  shop.clock.move(59);
  await shop.make(SaveDraft).run({ ...step, cookie: kept });
  await tick();
  expect(await at.db.manager.count(ApplicationDraft)).toBe(2);
  shop.clock.move(1.1);
  await tick();
  expect((await at.db.manager.find(ApplicationDraft)).map(({ id }) => id)).toEqual([kept.split('.')[0]]);
});

it('says once to the coordinators that a promised day passed, and writes to the wait-list every 90 days', async () => {
  const amira = await given(at.db).coordinator();
  const account = await given(at.db).account({ roles: ['applicant'] });
  const dueAt = new Date(shop.clock.now().getTime() + 3_600_000);
  const { id } = await given(at.db).partner({ accountId: account.id, status: 'submitted', dueAt, joinedAt: null });
  await tick();
  expect(await lettersTo(amira.id)).toEqual([]);
  shop.clock.move(0.1);
  await tick();
  await tick();
  expect(await lettersTo(amira.id)).toEqual(['application-late']);
  expect(await row(id)).toMatchObject({ status: 'submitted', dueAt: null, nudgedAt: shop.clock.now() });
  await shop.make(WaitListApplication).run(amira, id, 'few_places');
  for (const days of [89, 1.1, 1, 90]) {
    shop.clock.move(days);
    await tick();
  }
  expect((await lettersTo(account.id)).filter((name) => name === 'application-still-waiting')).toHaveLength(2);
});

it('follows everybody else up when one row fails, and other kinds too', async () => {
  const bad = await given(at.db).account({ roles: ['applicant'] });
  const good = await given(at.db).account({ roles: ['applicant'] });
  const resting = await given(at.db).account({ roles: ['partner'] });
  const asked = { status: 'info_needed' as const, question: 'One thing?', dueAt: new Date('2026-11-01T00:00:00Z') };
  const { id } = await given(at.db).partner({ accountId: bad.id, ...asked, dueAt: new Date('2026-10-01T00:00:00Z') });
  await given(at.db).partner({ accountId: good.id, ...asked });
  await given(at.db).partner({ accountId: resting.id, status: 'paused', pausedUntil: '2026-11-01' });
  await at.db.query(`create function refuse_one() returns trigger language plpgsql as
    $$ begin raise exception 'this row fails'; end $$`);
  await at.db.query(`create trigger refuse_one before update on partners for each row when (old.id = '${id}')
    execute function refuse_one()`);
  await shop.make(FollowUpPartners).run();
  expect(await lettersTo(bad.id)).toEqual([]);
  expect(await lettersTo(good.id)).toEqual(['application-nudge']);
  expect(await lettersTo(resting.id)).toEqual(['pause-ended']);
});

it('forgets an address that was only asked for a link, with its letter, after 60 days', async () => {
  const step = { locale: 'en', part: 'experience', typed: {}, email: null } as const;
  const cookie = await shop.make(SaveDraft).run({ ...step, cookie: null });
  await shop.make(SendResumeLink).run({ cookie, email: 'only@example.ca' });
  const { id } = await at.db.manager.findOneByOrFail(Account, { email: 'only@example.ca' });
  const { id: staff } = await given(at.db).account({ givenName: '', familyName: '', roles: ['administrator'] });
  await at.db.query(
    `insert into delivery_attempts (email_id, n) select id, 1 from outgoing_emails where recipient_id = $1`,
    [id],
  );
  await at.db.query(`update accounts set created_at = '2026-09-01'`);
  await at.db.query(`update outgoing_emails set created_at = '2026-09-01'`);
  await tick();
  expect(await at.db.manager.countBy(Account, { id })).toBe(1);
  await at.db.query(`delete from application_drafts`);
  await tick();
  expect([await at.db.manager.countBy(Account, { id }), await lettersTo(id)]).toEqual([0, []]);
  expect(await at.db.query('select from delivery_attempts')).toEqual([]);
  expect(await at.db.manager.countBy(Account, { id: staff })).toBe(1);
});
