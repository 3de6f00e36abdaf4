import { Controller, Get } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../src/app.module.js';
import { Access } from '../../src/platform/web/access.js';
import { RouteCheck } from '../../src/platform/web/route-check.js';
import { setupHttp } from '../../src/platform/web/setup-http.js';
import { testConfig } from '../support/mail-app.js';
import { openDatabase, type TestDatabase } from '../support/database.js';

@Controller('forgotten')
class Forgotten {
  @Get()
  page() {
    return 'open to everybody';
  }
}

@Controller('declared')
class Declared {
  @Get()
  @Access('anyone')
  page() {
    return 'open to everybody, on purpose';
  }
}

describe('the whole application', () => {
  let at: TestDatabase;
  let app: NestFastifyApplication;
  const patterns: { method: string; url: string }[] = [];

  beforeAll(async () => {
    at = await openDatabase();
    const config = testConfig({ databaseUrl: at.url, smtpUrl: 'smtp://127.0.0.1:9' });
    const runtime = { databaseUrl: at.url, smtpUrl: 'smtp://127.0.0.1:9', stop: () => Promise.resolve() };
    const module = await Test.createTestingModule({
      imports: [AppModule.forRoot({ config, runtime, part: 'web' })],
    }).compile();
    app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    app
      .getHttpAdapter()
      .getInstance()
      .addHook('onRoute', (route) => {
        for (const method of [route.method].flat()) patterns.push({ method, url: route.url });
      });
    await setupHttp(app);
    await app.init();
  });
  afterAll(async () => {
    await app.close();
    await at.close();
  });

  it('says who may reach every route', () => {
    const routes = app.get(RouteCheck).routes();
    expect(routes.length).toBeGreaterThan(60);
    expect(routes.filter(({ who }) => !who?.length)).toEqual([]);
  });

  it('gives every English page a French one, and the other way round', () => {
    const count = (prefix: string) =>
      patterns.filter(({ method, url }) => method !== 'HEAD' && url.startsWith(`${prefix}/`)).length;
    expect(count('/en')).toBeGreaterThan(60);
    expect(count('/fr')).toBe(count('/en'));
  });

  it('answers an unknown page and a wrong method with a page, not with a stack', async () => {
    for (const [method, url] of [
      ['GET', '/en/nowhere'],
      ['GET', '/fr/nulle-part'],
      ['DELETE', '/en/help'],
      ['GET', '/en/invitations/not-an-id'],
    ] as const) {
      const answer = await app.inject({ method, url, headers: { accept: 'text/html' } });
      expect([303, 403, 404]).toContain(answer.statusCode);
      expect(answer.body).not.toMatch(/\bat .*\.(ts|js):\d+/);
    }
  });

  it('answers programs with RFC 9457', async () => {
    const answer = await app.inject({ url: '/en/nowhere', headers: { accept: 'application/json' } });
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ status: 404, type: '/problems/not-found', instance: '/en/nowhere' });
  });

  it('answers with a page, in the right language, even when it cannot find out who asks', async () => {
    await at.db.query('alter table sessions rename to sessions_away');
    const headers = { accept: 'text/html', cookie: 'tandem_session=whoever' };
    const answer = await app.inject({ url: '/fr/aide', headers });
    await at.db.query('alter table sessions_away rename to sessions');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).toContain('Une erreur s’est produite de notre côté');
  });

  it('keeps out a form that comes from elsewhere, and one without its token', async () => {
    const form = { method: 'POST' as const, url: '/en/sign-in', payload: { email: 'a@example.ca' } };
    const elsewhere = await app.inject({ ...form, headers: { 'sec-fetch-site': 'cross-site', accept: 'text/html' } });
    const forged = await app.inject({ ...form, headers: { 'sec-fetch-site': 'same-origin', accept: 'text/html' } });
    expect([elsewhere.statusCode, forged.statusCode]).toEqual([403, 403]);
    expect(forged.body).toContain('Please send the form again');
  });
});

it.each([
  [Forgotten, 'No @Access on Forgotten.page'],
  [Declared, undefined],
])('stops the boot when a route does not say who may reach it: %p', async (controller, complaint) => {
  const module = Test.createTestingModule({
    imports: [DiscoveryModule],
    controllers: [controller],
    providers: [RouteCheck],
  });
  const app = (await module.compile()).createNestApplication(new FastifyAdapter());
  const boot = app.init().then(
    () => undefined,
    (error: unknown) => (error as Error).message,
  );
  expect(await boot).toEqual(complaint === undefined ? undefined : expect.stringContaining(complaint));
  await app.close();
});
