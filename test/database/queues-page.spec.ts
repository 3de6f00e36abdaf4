import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { queuesWords } from '../../src/features/desk/words/queues.js';
import { newId } from '../../src/platform/database/new-id.js';
import { FailedJobs } from '../../src/platform/queue/failed-jobs.js';
import { declared, job } from '../../src/platform/queue/job.js';
import { Jobs } from '../../src/platform/queue/jobs.js';
import { QueueModule } from '../../src/platform/queue/queue.module.js';
import { QueuePicture } from '../../src/platform/queue/queue-picture.js';
import { Workers } from '../../src/platform/queue/workers.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { given } from '../support/given.js';
import { textOf } from '../support/html-forms.js';
import { Caller, form } from '../support/knock.js';
import { openRedis, type TestRedis } from '../support/redis.js';
import { openWholeApp } from '../support/whole-app.js';

let broken = true;
const done: string[] = [];
const visit = job({
  name: 'visit',
  attempts: 2,
  payload: z.strictObject({ visitId: z.uuid() }),
  run: ({ visitId }) => {
    if (broken) return Promise.reject(new RangeError(`no room for Marie Tremblay <marie@example.ca> in ${visitId}`));
    return Promise.resolve(done.push(visitId));
  },
});

async function until<T>(look: () => Promise<T>, good: (seen: T) => boolean): Promise<T> {
  for (const end = Date.now() + 15_000; Date.now() < end; await sleep(50)) {
    const seen = await look();
    if (good(seen)) return seen;
  }
  throw new Error('It did not come to that');
}

describe.each(['postgres', 'redis'] as const)('the page of the queues on %s', (backend) => {
  let at: TestDatabase;
  let redis: TestRedis | undefined;
  let app: NestFastifyApplication;
  let administrator: Caller;

  beforeAll(async () => {
    at = await openDatabase();
    redis = backend === 'redis' ? await openRedis() : undefined;
    const more = [QueueModule.register({ jobs: [visit] })];
    ({ app } = await openWholeApp(at, { redisUrl: redis?.url, more }));
    await app.get(Workers).start();
    const roles = ['administrator' as const];
    const { id } = await given(at.db).account({ givenName: 'Ingrid', familyName: 'Berg', roles });
    administrator = await Caller.as(app, id);
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await redis?.close();
    await at.close();
  });
  beforeEach(() => {
    broken = true;
  });

  const page = async (locale: 'en' | 'fr' = 'en') =>
    textOf((await administrator.get(locale === 'en' ? '/en/queues' : '/fr/files')).body).replace(/<[^>]*>/g, ' ');
  const failedNow = () => app.get(FailedJobs).newest();
  const decide = (id: string, decision: string) => administrator.post(`/en/queues/jobs/${id}/${decision}`, form({}));
  const deeds = async () =>
    (
      await at.db.query<{ verb: string }[]>(`select verb from timeline_entries where subject_type = 'job' order by at`)
    ).map(({ verb }) => verb);

  async function aFailure() {
    const visitId = newId();
    await app.get(Jobs).add(visit, { visitId });
    const all = await until(failedNow, (jobs) => jobs.some(({ ids }) => ids['visitId'] === visitId));
    const one = all.find(({ ids }) => ids['visitId'] === visitId);
    return { visitId, id: one?.id ?? '', one };
  }

  it('tells who takes the jobs, and how each tick last went', async () => {
    const seen = await until(
      () => app.get(QueuePicture).look(),
      ({ silent, ticks }) => silent.length === 0 && ticks.every(({ last }) => last),
    );
    expect(seen).toMatchObject({ kind: backend, store: { depths: { jobs: { failed: 0 }, mail: { failed: 0 } } } });
    expect(seen.store?.depths.jobs.delayed).toBe(declared.ticks.length);
    if (!redis || redis.kind === 'redis-server')
      expect([seen.store?.depths.jobs.workers, seen.store?.depths.mail.workers]).toEqual([1, 1]);
    for (const { name, next, every, last } of seen.ticks) {
      expect([name, last?.fault]).toEqual([name, null]);
      expect(next!.getTime() - seen.now.getTime()).toBeLessThanOrEqual(every * 1_000 + 1_000);
    }
  }, 30_000);

  it('shows a job that failed for good with its ids, and nobody’s name', async () => {
    const { visitId, one } = await aFailure();
    expect(one).toMatchObject({ name: 'visit', attempts: 2, fault: { kind: 'RangeError' } });
    const seen = await page();
    expect(seen).toContain(`visitId ${visitId}`);
    expect(seen).toContain(`RangeError: no room for … in ${visitId}`);
    expect(seen).not.toMatch(/Marie|Tremblay|example\.ca|Nobody takes them/);
    expect(seen).toContain(backend === 'redis' ? 'Redis' : 'PostgreSQL');
    expect(await page('fr')).toContain(`RangeError: no room for … in ${visitId}`);
  }, 30_000);

  it('lets it be tried again, with all its attempts', async () => {
    const { visitId, id } = await aFailure();
    const before = await deeds();
    expect((await decide(id, 'again')).location).toBe('/en/queues?done=again');
    const again = await until(failedNow, (jobs) => jobs.some((one) => one.id === id));
    expect(again.find((one) => one.id === id)?.attempts).toBe(2);
    broken = false;
    await decide(id, 'again');
    await until(
      () => Promise.resolve(done),
      (all) => all.includes(visitId),
    );
    expect((await failedNow()).some((one) => one.id === id)).toBe(false);
    expect(await deeds()).toEqual([...before, 'job.tried-again', 'job.tried-again']);
    const seen = await page();
    expect(seen).toMatch(/A failed job was tried again.*visit.*Ingrid Berg/s);
  }, 30_000);

  it('lets it be removed, once, and says so to whoever was slower', async () => {
    const { id } = await aFailure();
    const before = await deeds();
    expect((await decide(id, 'remove')).location).toBe('/en/queues?done=remove');
    expect((await failedNow()).some((one) => one.id === id)).toBe(false);
    for (const decision of ['again', 'remove']) {
      const late = await decide(id, decision);
      expect([late.status, late.body.includes(queuesWords.en.trouble.gone)]).toEqual([409, true]);
    }
    expect(await deeds()).toEqual([...before, 'job.removed']);
  }, 30_000);

  it('decides about nothing but what failed', async () => {
    for (const id of ['999999', '%00', 'x'.repeat(99), '..%2F..', `${newId()}-1`, 'repeat:sweep-rounds:1'])
      expect([id, (await decide(id, 'again')).status]).toEqual([id, 409]);
    for (const address of ['letters/1/again', 'jobs/1/obliterate', 'jobs/1/toString'])
      expect([address, (await administrator.post(`/en/queues/${address}`, form({}))).status]).toEqual([address, 404]);
    expect((await administrator.get('/fr/files/jobs/1/again')).location).toBe('/fr/files');
    const forged = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
    expect((await administrator.send('POST', '/en/queues/jobs/1/again', forged, 'x=1')).status).toBe(403);
  });

  it('belongs to administrators', async () => {
    for (const role of ['coordinator', 'partner', 'principal_investigator'] as const) {
      const caller = await Caller.as(app, (await given(at.db).account({ roles: [role] })).id);
      expect([role, (await caller.get('/en/queues')).status]).toEqual([role, 403]);
      expect([role, (await caller.post('/en/queues/jobs/1/again', form({}))).status]).toEqual([role, 403]);
    }
    expect((await administrator.get('/en/queues')).body).toContain('href="/en/queues"');
  });

  it('answers when Redis is away, and says so', async () => {
    if (!redis) return;
    const { id } = await aFailure();
    await redis.kill();
    const start = Date.now();
    const seen = await page();
    expect(Date.now() - start).toBeLessThan(3_000);
    expect(seen).toContain(queuesWords.en.store.away('Redis'));
    expect(await page('fr')).toContain(queuesWords.fr.store.away('Redis'));
    const late = await decide(id, 'again');
    expect([late.status, late.body.includes(queuesWords.en.trouble.away)]).toEqual([409, true]);
    await redis.start();
    await until(page, (text) => !text.includes(queuesWords.en.store.away('Redis')));
  }, 30_000);
});
