import { Config } from '../../src/platform/config/config.js';
import { newId } from '../../src/platform/database/new-id.js';
import { EmailType } from '../../src/platform/mail/email-type.entity.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { form, openDesk, type DeskApp } from '../support/desk-app.js';
import { given } from '../support/given.js';

let desk: DeskApp;
const outbox = '/en/coordination/outbox';
beforeAll(async () => (desk = await openDesk()));
afterAll(() => desk.close());

/** No hour of the day is one of these. */
const everNight = { opens: 8, closes: 0 };
const always = { opens: 0, closes: 24 };
const hours = (mailHours: { opens: number; closes: number }) => Object.assign(desk.app.get(Config), { mailHours });
beforeEach(() => hours(always));

async function letter(changes: Partial<OutgoingEmail>): Promise<OutgoingEmail> {
  const id = newId();
  const { id: recipientId } = await given(desk.at.db).account({ timeZone: 'America/Winnipeg' });
  await desk.at.db.manager.insert(OutgoingEmail, {
    ...{ id, once: id, name: 'pause-ended', recipientId, payload: {}, lane: 1, onDoubt: 'hold' },
    ...{ messageId: `<${id}@example.ca>`, timing: 'by-day' },
    ...(changes as object),
  });
  return desk.at.db.manager.findOneByOrFail(OutgoingEmail, { id });
}
const held = () => letter({ heldUntil: new Date(Date.now() + 600_000) });
const stopped = () => letter({ state: 'cancelled' });
const page = async (path: string) => (await desk.coordinator.get(path)).body;
/** What is said before the step and after it, in both languages. */
async function told({ id }: OutgoingEmail, step: 'release' | 'again') {
  const asked = step === 'again' ? await page(`${outbox}/${id}/again`) : '';
  const { location } = await desk.coordinator.post(`${outbox}/${id}/${step}`, form());
  const fr = await page(`/fr/coordination/courrier/${id}?done=${step}`);
  return { asked, en: await page(location), fr };
}

describe('when a letter is let go', () => {
  it('by day it leaves now', async () => {
    const { en, fr } = await told(await held(), 'release');
    expect(en).toContain('The email leaves now.');
    expect(fr).toContain('Le courriel part maintenant.');
  });

  it('at night it says when, where the reader is', async () => {
    hours(everNight);
    const { asked, en, fr } = await told(await stopped(), 'again');
    for (const said of [asked, en]) {
      expect(said).toMatch(/The email leaves on [^.]*\b8:00\sa\.m\.\s\(Central[^)]*\)/);
      expect(said).not.toContain('leaves now');
    }
    expect(fr).toMatch(/Le courriel part le [^.]* 8\sh\s\(heure[^)]*Centre[^)]*\)/);
    expect((await told(await held(), 'release')).en).toMatch(/8:00\sa\.m\./);
  });

  it('at night it leaves now when it is urgent', async () => {
    hours(everNight);
    expect((await told(await letter({ state: 'cancelled', timing: 'at-once' }), 'again')).en).toContain('leaves now');
  });

  it('it says that its kind is paused', async () => {
    await desk.at.db.manager.update(
      EmailType,
      { name: 'pause-ended' },
      { pausedAt: new Date(), pausedBecause: 'by-hand' },
    );
    const { asked, en, fr } = await told(await stopped(), 'again');
    for (const said of [asked, en]) expect(said).toContain('Emails of this kind are paused.');
    expect(fr).toContain('Les courriels de cette sorte sont suspendus.');
    await desk.at.db.manager.update(EmailType, { name: 'pause-ended' }, { pausedAt: null, pausedBecause: null });
  });

  it('it says why it will not leave', async () => {
    const one = await stopped();
    await desk.at.db.query(
      `insert into email_suppressions (address_digest, reason) select address_digest(email), 'bounced' from accounts where id = $1`,
      [one.recipientId],
    );
    const { asked, en, fr } = await told(one, 'again');
    for (const said of [asked, en])
      expect(said).toMatch(/will not leave as long as the reason stands: An earlier email/);
    expect(asked).not.toContain('cannot be undone');
    expect(fr).toContain('ne partira pas tant que la raison demeure');
  });
});
