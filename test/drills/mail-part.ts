import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { Relay } from '../../src/platform/mail/relay.js';
import { Workers } from '../../src/platform/queue/workers.js';
import { databaseOptions } from '../../src/schema.js';
import { openMailApp } from '../support/mail-app.js';
import '../support/visit.email.js';
import { brokenParts, type Break } from './mail-breaks.js';

/** What a drill tells a process that it starts, as JSON in the first argument. */
export interface PartOrders {
  readonly part: 'worker' | 'relay';
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly redisUrl?: string | undefined;
  readonly broken?: Break | undefined;
}

/** Workers run without the relay here, so that each of the two can be killed alone. */
class RelayElsewhere {
  readonly here = false;
}

/** One part of the mail in a process of its own, so that it can be killed. It says when it is warm, and begins when told. */
const { part, broken, ...servers } = JSON.parse(process.argv[2] ?? '{}') as PartOrders;
process.on('disconnect', () => process.exit());
const db = await new DataSource(databaseOptions(servers.databaseUrl)).initialize();
const instead = part === 'worker' ? [{ of: Relay, use: RelayElsewhere }] : [];
const app = await openMailApp({ ...servers, db, instead: [...instead, ...brokenParts(broken)] });
process.on('message', () => void (part === 'worker' ? app.get(Workers).start() : app.get(Relay).start()));
process.send?.('warm');
