import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { loadConfig } from '../platform/config/config.js';
import { startRuntime, withRuntime } from '../platform/runtime/runtime.js';
import { StartOptions } from '../platform/runtime/start-options.js';
import { migrate } from '../platform/runtime/take-turns.js';
import { databaseOptions } from '../schema.js';

/** Does the work in the whole application, on an up-to-date database; a Tandem that already runs may go on running. */
export async function inApp<Result>(work: (app: INestApplicationContext) => Promise<Result>): Promise<Result> {
  const given = loadConfig();
  const runtime = await startRuntime(given, { besideAnother: true });
  try {
    await migrate(databaseOptions(runtime.databaseUrl));
    const config = withRuntime(given, runtime);
    const module = AppModule.forRoot({ config, runtime, part: 'worker' });
    const app = await NestFactory.createApplicationContext(module, new StartOptions(config));
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  } finally {
    await runtime.stop();
  }
}
