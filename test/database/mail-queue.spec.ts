import type { INestApplicationContext } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../../src/platform/database/new-id.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { OutgoingEmail } from '../../src/platform/mail/outgoing-email.entity.js';
import { Outbox } from '../../src/platform/mail/outbox.js';
import { deliverEmail } from '../../src/platform/mail/deliver-email.job.js';
import { Jobs } from '../../src/platform/queue/jobs.js';
import { Pulse } from '../../src/platform/queue/pulse.js';
import { Workers } from '../../src/platform/queue/workers.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { openMailApp } from '../support/mail-app.js';
import { openMailbox, type Mailbox } from '../support/mailbox.js';
import { openRedis, type TestRedis } from '../support/redis.js';
import { visitLetter } from '../support/visit.email.js';

describe.each(['postgres', 'redis'] as const)('letters through the queue on %s', (backend) => {
  let at: TestDatabase;
  let mailbox: Mailbox;
  let redis: TestRedis | undefined;
  let app: INestApplicationContext;

  beforeAll(async () => {
    at = await openDatabase();
    mailbox = await openMailbox();
    redis = backend === 'redis' ? await openRedis() : undefined;
    app = await openMailApp({
      db: at.db,
      databaseUrl: at.url,
      smtpUrl: mailbox.url,
      redisUrl: redis?.url,
      pace: { poll: 5_000 },
    });
    await app.get(Workers).start();
  });
  afterAll(async () => {
    await app.close();
    await redis?.close();
    await mailbox.close();
    await at.close();
  });

  const queue = async (to: string) => {
    const posting = { to, once: newId(), payload: { visitId: newId(), title: '' } };
    await at.db.transaction((tx) => app.get(Mailer).queue(tx, visitLetter, posting));
  };

  it('leave at the hint, long before the next look', async () => {
    const { id } = await given(at.db).account();
    await sleep(300);
    const start = Date.now();
    await queue(id);
    await mailbox.until(mailbox.letters().length + 1, 3_000);
    expect(Date.now() - start).toBeLessThan(2_500);
  });

  it('arrive once each, forty at a time', async () => {
    const before = mailbox.letters().length;
    const { id } = await given(at.db).account();
    await Promise.all(Array.from({ length: 40 }, () => queue(id)));
    await mailbox.until(before + 40);
    await sleep(300);
    expect(mailbox.letters()).toHaveLength(before + 40);
    expect(await app.get(Outbox).counts()).toEqual({ sent: before + 40 });
  });

  it('are only told to the queue by their ids', async () => {
    await expect(app.get(Jobs).add(deliverEmail, { emailId: 'marie@example.ca' })).rejects.toThrow('ids only');
  });

  it('leave a pulse in every queue', async () => {
    for (let i = 0; i < 50 && (await app.get(Pulse).silent()).length > 0; i += 1) await sleep(100);
    expect(await app.get(Pulse).silent()).toEqual([]);
    expect(await app.get(Jobs).depths()).toEqual({ jobs: 0, mail: 0 });
  });

  it('keep their rows when the queue cannot take them', async () => {
    if (!redis) return;
    await redis.kill();
    const { id } = await given(at.db).account();
    const start = Date.now();
    await queue(id);
    expect(Date.now() - start).toBeLessThan(300);
    await expect(app.get(Jobs).add(deliverEmail, { emailId: newId() })).rejects.toThrow();
    expect(Date.now() - start).toBeLessThan(2_500);
    expect(await at.db.manager.countBy(OutgoingEmail, { recipientId: id, state: 'pending' })).toBe(1);
    const before = mailbox.letters().length;
    await redis.start();
    await mailbox.until(before + 1, 15_000);
  });
});

it('refuses a Redis that may throw jobs away, and says how to mend it', async () => {
  const at = await openDatabase();
  const redis = await openRedis('allkeys-lru');
  const start = openMailApp({ db: at.db, databaseUrl: at.url, smtpUrl: 'smtp://127.0.0.1:1', redisUrl: redis.url });
  if (redis.kind === 'redis-server') await expect(start).rejects.toThrow(/CONFIG SET maxmemory-policy noeviction/);
  else await (await start).close();
  await redis.close();
  await at.close();
});
