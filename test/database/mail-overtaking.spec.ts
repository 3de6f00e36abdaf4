import { Doorbell } from '../../src/platform/mail/doorbell.js';
import { openMailDesk, type MailDesk } from '../support/mail-desk.js';
import { digestLetter, signInLetter } from '../support/visit.email.js';

let desk: MailDesk;
beforeAll(async () => {
  desk = await openMailDesk();
});
afterAll(() => desk.close());

const offers = async (id: string) => (await desk.row(id)).offers;

it('offers sign-in letters alone while the queue is full, and the others when it is not', async () => {
  Object.assign(desk.pace, { enough: 0 });
  const [digest, signIn] = [await desk.queued(digestLetter), await desk.queued(signInLetter)];
  const doorbell = desk.app.get(Doorbell);
  await doorbell.ring();
  expect([await offers(digest), await offers(signIn)]).toEqual([0, 0]);
  await doorbell.ringForSignIn();
  expect([await offers(digest), await offers(signIn)]).toEqual([0, 1]);
  Object.assign(desk.pace, { enough: 1_500 });
  await doorbell.ring();
  expect([await offers(digest), await offers(signIn)]).toEqual([1, 1]);
});
