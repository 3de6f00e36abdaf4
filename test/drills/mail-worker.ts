import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { Workers } from '../../src/platform/queue/workers.js';
import { databaseOptions } from '../../src/schema.js';
import { openMailApp } from '../support/mail-app.js';
import '../support/visit.email.js';
import { brokenParts, type Break } from './mail-breaks.js';

/** What a drill tells the worker that it starts, as JSON in the first argument. */
export interface WorkerOrders {
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly redisUrl?: string | undefined;
  readonly broken?: Break | undefined;
}

/** A worker in a process of its own, so that it can be killed. It begins when its input ends. */
const { broken, ...servers } = JSON.parse(process.argv[2] ?? '{}') as WorkerOrders;
const db = await new DataSource(databaseOptions(servers.databaseUrl)).initialize();
const app = await openMailApp({ ...servers, db, instead: brokenParts(broken) });
process.stdin.resume().once('end', () => void app.get(Workers).start());
