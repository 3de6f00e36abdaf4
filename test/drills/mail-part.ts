import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { Relay } from '../../src/platform/mail/relay.js';
import { Workers } from '../../src/platform/queue/workers.js';
import { databaseOptions } from '../../src/schema.js';
import { openMailApp } from '../support/mail-app.js';
import { heldLetter, visitLetter } from '../support/visit.email.js';
import { leaveWithParent } from './leave-with-parent.js';
import { breakStatements, brokenParts, brokenPostOffice, type Break } from './mail-breaks.js';
import { crowdPace, drillPace } from './mail-drill-pace.js';
import { Trap, type TrapOrders } from './mail-trap.js';
import { trapLines, trappedParts, trapStatements } from './mail-trapped-parts.js';

/** What a drill tells a process that it starts, as JSON in the first argument. */
export interface PartOrders {
  readonly part: 'worker' | 'relay';
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly redisUrl?: string | undefined;
  readonly broken?: Break | undefined;
  /** Will traps be set here? */
  readonly trapped?: boolean;
}

/** A letter that the process itself is to write. */
export interface Writing {
  readonly to: string;
  readonly once: string;
  readonly held: boolean;
}

/** What it is told later. */
export type PartWish = 'begin' | { readonly trap: TrapOrders; readonly write?: Writing };

/** Workers run without the relay here, so that each of the two can be killed alone. */
class RelayElsewhere {
  readonly here = false;
}

const { part, broken, trapped, ...servers } = JSON.parse(process.argv[2] ?? '{}') as PartOrders;
const trap = new Trap();

async function open(): Promise<INestApplicationContext> {
  const db = await new DataSource(databaseOptions(servers.databaseUrl)).initialize();
  breakStatements(db, broken);
  if (trapped) {
    trapStatements(db, trap);
    trapLines(trap);
  }
  const instead = [
    ...(part === 'worker' ? [{ of: Relay, use: RelayElsewhere }] : []),
    ...brokenParts(broken),
    ...(trapped ? trappedParts(trap, brokenPostOffice(broken)) : []),
  ];
  return openMailApp({ ...servers, db, pace: trapped ? drillPace : crowdPace, instead });
}

/** What a page does, up to the moment at which it dies. */
async function write({ to, once, held }: Writing): Promise<void> {
  const posting = { to, once, payload: { visitId: once, title: '' } };
  await app.get(DataSource).transaction(async (tx) => {
    await app.get(Mailer).queue(tx, held ? heldLetter : visitLetter, posting);
    trap.at('written');
  });
  trap.at('committed');
}

/** One part of the mail in a process of its own, so that it can be killed. It says when it is warm, and begins when told. */
leaveWithParent();
const app = await open();
process.on('message', (wish: PartWish) => {
  if (wish === 'begin') return void (part === 'worker' ? app.get(Workers).start() : app.get(Relay).start());
  trap.set(wish.trap);
  process.send?.('trapped');
  if (wish.write) void write(wish.write);
});
process.send?.('warm');
