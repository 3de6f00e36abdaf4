import type { DynamicModule } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../src/app.module.js';
import { ACCESS, type Who } from '../../src/platform/web/access.js';
import { setupHttp } from '../../src/platform/web/setup-http.js';
import type { TestDatabase } from './database.js';
import { testConfig } from './mail-app.js';

/** One address of the running application: how it is asked, and by whom. */
export interface KnownRoute {
  readonly method: string;
  readonly url: string;
  readonly who: readonly Who[];
}

export interface WholeApp {
  readonly app: NestFastifyApplication;
  /** As the server itself registered them, without HEAD and files. */
  readonly routes: readonly KnownRoute[];
}

/** Queues in Redis, and modules that only a test has. */
export interface WholeAppOptions {
  readonly redisUrl?: string | undefined;
  readonly more?: readonly DynamicModule[];
}

/** The whole product over HTTP, in this process, on a real database. No worker runs, and letters stay in the outbox. */
export async function openWholeApp(at: TestDatabase, { redisUrl, more = [] }: WholeAppOptions = {}): Promise<WholeApp> {
  const runtime = { databaseUrl: at.url, smtpUrl: 'smtp://127.0.0.1:9', stop: () => Promise.resolve() };
  const config = testConfig({ databaseUrl: at.url, smtpUrl: runtime.smtpUrl, redisUrl });
  const whole = AppModule.forRoot({ config, runtime, part: 'web' });
  const built = await Test.createTestingModule({ imports: [whole, ...more] }).compile();
  const app = built.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  app.useLogger(['error']);
  const served: { method: string; url: string }[] = [];
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) served.push({ method: one, url });
    });
  await setupHttp(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const declared = whoMay(app);
  const routes = served
    .filter(({ method, url }) => method !== 'HEAD' && !url.startsWith('/assets/'))
    .map((route) => ({ ...route, who: declared.get(route.url + route.method) ?? [] }));
  return { app, routes };
}

/** What every handler declares, by address and method. */
function whoMay(app: NestFastifyApplication): Map<string, readonly Who[]> {
  const controllers = app.get(DiscoveryService, { strict: false }).getControllers();
  return new Map(controllers.flatMap(({ metatype }) => declaredBy(metatype as unknown as Controller)));
}

interface Controller {
  readonly prototype: Record<string, object>;
}

function declaredBy(controller: Controller): [string, readonly Who[]][] {
  const prefix = [said(PATH, controller) ?? ''].flat()[0] as string;
  const handlers = new MetadataScanner()
    .getAllMethodNames(controller.prototype)
    .map((name) => controller.prototype[name] ?? {});
  return handlers.flatMap((handler) => {
    const who = (said(ACCESS, handler) ?? said(ACCESS, controller) ?? []) as Who[];
    const method = said('method', handler) === 1 ? 'POST' : 'GET';
    const paths = [said(PATH, handler) ?? []].flat() as string[];
    return paths.map((path): [string, readonly Who[]] => [addressOf(prefix, path) + method, who]);
  });
}

const PATH = 'path';
const said = (key: string, of: object): unknown => Reflect.getMetadata(key, of);

const addressOf = (...parts: string[]) =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')}`;
