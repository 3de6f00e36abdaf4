import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { loadDemonstration } from './demo/index.js';
import { loadConfig, type Config } from './platform/config/config.js';
import { Pulse } from './platform/queue/pulse.js';
import { Workers } from './platform/queue/workers.js';
import { explainFailure } from './platform/runtime/explain-failure.js';
import { greeting } from './platform/runtime/greeting.js';
import { CannotStart } from './platform/runtime/postgres/cannot-start.js';
import { startRuntime, withRuntime, type Runtime } from './platform/runtime/runtime.js';
import { StartOptions } from './platform/runtime/start-options.js';
import { migrate, takeTurns } from './platform/runtime/take-turns.js';
import { untilToldToStop } from './platform/runtime/until-told-to-stop.js';
import { setupHttp } from './platform/web/setup-http.js';
import { databaseOptions } from './schema.js';

type Part = 'all' | 'web' | 'worker';

/** Fill an empty database with the demonstration network; each does nothing where its work is done. */
const onFirstStart: readonly ((app: INestApplicationContext) => Promise<void>)[] = [loadDemonstration];

async function main(): Promise<void> {
  const part = partOf(process.argv[2]);
  const config = loadConfig();
  if (part !== 'all' && !config.databaseUrl) throw new CannotStart(alone(part));
  const runtime = await startRuntime(config, { onLoss: leave });
  try {
    const app = await start(part, withRuntime(config, runtime), runtime);
    untilToldToStop(config, async () => {
      await app.close();
      await runtime.stop();
    });
    if (part === 'all') await untilQueuesMove(app.get(Pulse));
    process.stdout.write(`${greeting(config, runtime, part)}\n`);
  } catch (error) {
    await runtime.stop();
    throw error;
  }
}

/** Ready means that jobs come out of the queues. After half a minute /health/ready tells what is missing. */
async function untilQueuesMove(pulse: Pulse): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(100))
    if ((await pulse.silent()).length === 0) return;
}

async function start(part: Part, config: Config, runtime: Runtime): Promise<INestApplicationContext> {
  await migrate(databaseOptions(runtime.databaseUrl));
  const app = await applicationFor(part, config, runtime);
  try {
    if (config.demo) await takeTurns(app.get(DataSource), () => Promise.all(onFirstStart.map((load) => load(app))));
    if (part !== 'web') await app.get(Workers).start();
    if (isWeb(app)) await app.listen(config.port, config.host);
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function applicationFor(part: Part, config: Config, runtime: Runtime): Promise<INestApplicationContext> {
  const module = AppModule.forRoot({ config, runtime, part });
  const options = new StartOptions(config);
  if (part === 'worker') return NestFactory.createApplicationContext(module, options);
  const adapter = new FastifyAdapter({ trustProxy: proxiesOf(config) });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, options);
  await setupHttp(app);
  await app.init(); // before work starts: whoever works beside the workers enters itself then
  return app;
}

/** Fastify's types know no number of hops, so it is spelled out. */
function proxiesOf({ trustProxy }: Config): boolean | string | ((address: string, hop: number) => boolean) {
  return typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : trustProxy;
}

const isWeb = (app: INestApplicationContext): app is NestFastifyApplication => 'listen' in app;

function partOf(word: string | undefined): Part {
  if (word === undefined) return 'all';
  if (word === 'web' || word === 'worker') return word;
  throw new CannotStart(`There is no part called “${word}”. Start with web, worker, or nothing for both.`);
}

const alone = (part: Part) =>
  `The ${part} alone needs DATABASE_URL: Tandem's own database belongs to one process, the one that npm start runs.`;

function leave(reason: string): never {
  process.stderr.write(`Tandem stops, because its database has ended by itself: ${reason}\n`);
  process.exit(1);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explainFailure(error)}\n`);
  process.exit(1);
});
