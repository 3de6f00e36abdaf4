import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { form, openDesk, type DeskApp } from '../support/desk-app.js';
import { given } from '../support/given.js';

let desk: DeskApp;
beforeAll(async () => (desk = await openDesk()));
afterAll(() => desk.close());

it('holds the letter of a decision, and says when it leaves and where it can be stopped', async () => {
  const partner = await given(desk.at.db).partner({ status: 'submitted', submittedAt: new Date() });
  const review = `/en/coordination/applications/${partner.id}`;
  const { location } = await desk.coordinator.post(`${review}/accept`, form());
  const letter = await desk.at.db.manager.findOneByOrFail(OutgoingEmail, {
    ...{ recipientId: partner.accountId, name: 'application-accepted' },
  });
  expect(letter.heldUntil!.getTime() - letter.createdAt.getTime()).toBe(10 * 60_000);
  const told = (await desk.coordinator.get(location)).body;
  expect(told).toContain('The email about your decision leaves at');
  expect(told).toContain(`/en/coordination/outbox/${letter.id}"`);
  await desk.coordinator.post(`/en/coordination/outbox/${letter.id}/cancel`, form());
  expect((await desk.coordinator.get(review)).body).not.toContain('leaves at');
});
