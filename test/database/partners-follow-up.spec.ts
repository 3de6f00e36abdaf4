import { AskApplicant } from '../../src/features/partners/actions/ask-applicant.js';
import { FollowUpPartners } from '../../src/features/partners/actions/follow-up-partners.js';
import { PausePartner } from '../../src/features/partners/actions/pause-partner.js';
import { ResumePartner } from '../../src/features/partners/actions/resume-partner.js';
import { SaveDraft } from '../../src/features/partners/actions/save-draft.js';
import { ApplicationDraft } from '../../src/features/partners/data/application-draft.entity.js';
import { Partner } from '../../src/features/partners/data/partner.entity.js';
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
