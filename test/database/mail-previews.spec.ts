import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PeopleService } from '../../src/features/people/people.service.js';
import { signInLetter } from '../../src/features/people/emails/sign-in.email.js';
import { Config } from '../../src/platform/config/config.js';
import { letterPath } from '../../src/platform/mail/letter-link.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { Outbox } from '../../src/platform/mail/outbox.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { sign } from '../../src/platform/signing/sign.js';
import { openDesk, type DeskApp } from '../support/desk-app.js';
import { given } from '../support/given.js';

let desk: DeskApp;
let app: NestFastifyApplication;
let id: string;
let token: string;

beforeAll(async () => {
  desk = await openDesk();
  ({ app } = desk);
  const { id: to } = await given(desk.at.db).account();
  await desk.at.db.transaction(async (tx) => {
    const link = await app.get(PeopleService).newSignInLink(tx, to, { minutes: 20 });
    token = sign(app.get(Config).secret, 'sign-in', link);
    await app.get(Mailer).queue(tx, signInLetter, { to, once: link, payload: { link } });
  });
  ({ id } = await desk.at.db.manager.findOneByOrFail(OutgoingEmail, { recipientId: to }));
});
afterAll(() => desk.close());

it.each(['en', 'fr'] as const)('shows a coordinator no link that would sign somebody in (%s)', async (locale) => {
  const seen = await app.get(Outbox).read(id, locale);
  expect(seen?.html).toContain(encodeURIComponent('…'));
  expect(JSON.stringify(seen)).not.toContain(token);
  const pages = [`/en/coordination/outbox/${id}`, `/en/coordination/outbox/${id}/body/${locale}`];
  for (const url of pages) {
    const { status, body } = await desk.coordinator.get(url);
    expect([url, status, body.includes(token)]).toEqual([url, 200, false]);
  }
});

it('keeps the link for whoever holds the letter, and for who builds the product', async () => {
  const own = await desk.coordinator.get(letterPath(app.get(Config).secret, 'en', id));
  expect(own.body).toContain(token);
  expect((await app.get(Outbox).readWithLiveLinks(id, 'en')).html).toContain(token);
});

it('refuses live links in production', () => {
  const config = Object.assign(Object.create(app.get(Config)) as Config, { production: true });
  expect(() => new Outbox(desk.at.db, config).readWithLiveLinks(id, 'en')).toThrow();
});
