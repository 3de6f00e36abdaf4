import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { newId } from '../../src/platform/database/new-id.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { databaseOptions } from '../../src/schema.js';
import { openMailApp } from '../support/mail-app.js';
import { openRedis, type TestRedis } from '../support/redis.js';
import { heldLetter, visitLetter } from '../support/visit.email.js';
import type { Break } from './mail-breaks.js';
import { Crew } from './mail-crew.js';
import { drained } from './mail-drained.js';
import { fateFault, slow, type Victim } from './mail-fates.js';
import type { Point } from './mail-point-list.js';
import { somePeople } from './mail-producer.js';
import { openSink, type Sink } from './mail-sink-process.js';
import type { TrapOrders } from './mail-trap.js';
import { verdictOf, watchPhases, type Verdict } from './mail-verdict.js';

export interface PointsPlan {
  readonly databaseUrl: string;
  readonly backend: 'postgres' | 'redis';
  readonly points: readonly Point[];
  readonly times: number;
  /** Dies at once, or stands still for longer than its lease and goes on. */
  readonly how: 'kill' | 'freeze';
  readonly broken?: Break | undefined;
}

export interface PointsReport extends Verdict {
  readonly backend: string;
  readonly how: string;
  readonly points: number;
  /** How often a process ended, or stood still, at its point. */
  readonly hits: number;
  readonly missed: readonly string[];
  /** Letters that did not end as the point says they must. */
  readonly wrong: readonly string[];
  /** Letters of which a later attempt had no answer in time either, so that only the promises hold. */
  readonly slow: number;
  readonly seconds: number;
  readonly broken?: Break;
}

interface Scene {
  readonly plan: PointsPlan;
  readonly db: DataSource;
  readonly app: INestApplicationContext;
  readonly sink: Sink;
  readonly redis: TestRedis | undefined;
  readonly crews: Readonly<Record<'worker' | 'relay', Crew>>;
  /** Where traps leave their files. */
  readonly directory: string;
  readonly victims: Victim[];
}

/** Sends one letter after another past a trap, and looks what became of each. */
export async function mailPointsDrill(plan: PointsPlan): Promise<PointsReport> {
  const start = Date.now();
  const scene = await setUp(plan);
  const { db, sink, crews, victims } = scene;
  try {
    await Promise.all([crews.worker.begin(handsOf(plan)), crews.relay.begin(1)]);
    const people = await somePeople(db, plan.points.length * plan.times);
    for (const { point, letter } of passages(plan, people)) await spring(scene, point, letter);
    const never = victims.filter(({ point }) => point.fate === 'never').map(({ letter }) => letter);
    const verdict = await verdictOf(db, sink.file, { committed: 0, rolledBack: never });
    const wrong = await Promise.all(victims.map((victim) => fateFault(db, victim, plan.how)));
    return {
      ...{ backend: scene.redis?.kind ?? 'postgres', how: plan.how, points: plan.points.length },
      ...verdict,
      hits: victims.filter(({ hit }) => hit).length,
      missed: victims.filter(({ hit }) => !hit).map(({ point }) => point.name),
      wrong: wrong.flatMap((fault) => (fault && fault !== slow ? [fault] : [])),
      slow: wrong.filter((fault) => fault === slow).length,
      seconds: Math.round((Date.now() - start) / 100) / 10,
      ...(plan.broken && { broken: plan.broken }),
    };
  } finally {
    await tearDown(scene);
  }
}

/** Where one stands still another must go on. */
const handsOf = ({ how }: PointsPlan): number => (how === 'freeze' ? 2 : 1);

async function setUp(plan: PointsPlan): Promise<Scene> {
  const { databaseUrl, broken } = plan;
  const db = await new DataSource(databaseOptions(databaseUrl)).initialize();
  await watchPhases(db);
  const redis = plan.backend === 'redis' ? await openRedis() : undefined;
  const sink = await openSink({ faults: false, delay: 0 });
  const servers = { databaseUrl, smtpUrl: sink.url, redisUrl: redis?.url };
  const crew = (part: 'worker' | 'relay', hands: number) => {
    const killed = plan.how === 'kill' ? plan.points.filter((point) => point.part === part).length * plan.times : 0;
    return new Crew({ ...servers, part, broken, trapped: true }, hands + killed);
  };
  const app = await openMailApp({ ...servers, db });
  const directory = mkdtempSync(join(tmpdir(), 'tandem-traps-'));
  return {
    plan,
    db,
    app,
    sink,
    redis,
    crews: { worker: crew('worker', handsOf(plan)), relay: crew('relay', 1) },
    directory,
    victims: [],
  };
}

/** Every point as often as asked, with a letter of each class in turn. */
function passages({ points, times }: PointsPlan, people: readonly string[]): { point: Point; letter: Letter }[] {
  return Array.from({ length: times }, (_, round) =>
    points.map((point, i) => ({
      point,
      letter: { to: people[round * points.length + i] ?? '', once: newId(), held: (round + i) % 2 === 0 },
    })),
  ).flat();
}

interface Letter {
  readonly to: string;
  readonly once: string;
  readonly held: boolean;
}

/** Sets the trap, lets the letter go, and waits until the trap has snapped. */
async function spring(scene: Scene, point: Point, letter: Letter): Promise<void> {
  const { crews, directory, victims } = scene;
  await Promise.all([crews.worker.complete(), crews.relay.complete()]);
  const id = point.name === 'written' || point.name === 'committed' ? letter.once : await lay(scene, point, letter);
  if (id === letter.once) await crews.worker.trap({ trap: trapFor(scene, point, letter, id), write: letter });
  const snapped = () => existsSync(join(directory, id));
  for (const end = Date.now() + 30_000; Date.now() < end && !snapped();) await sleep(20);
  victims.push({ point, letter: id, once: letter.once, held: letter.held, hit: snapped() });
  await drained(scene.db, 30);
}

const trapFor = ({ plan, directory }: Scene, point: Point, { to }: Letter, letter: string): TrapOrders => ({
  ...{ point: point.name, letter, recipient: to, how: plan.how, directory },
});

/** Writes the letter; its transaction commits when the trap is set. Answers with its id. */
async function lay(scene: Scene, point: Point, letter: Letter): Promise<string> {
  const { db, app, sink, crews, directory } = scene;
  const posting = { to: letter.to, once: letter.once, payload: { visitId: letter.once, title: '' } };
  return db.transaction(async (tx) => {
    await app.get(Mailer).queue(tx, letter.held ? heldLetter : visitLetter, posting);
    const [{ id }] = await tx.query('SELECT id FROM outgoing_emails WHERE recipient_id = $1', [letter.to]);
    const stop = () => {
      writeFileSync(join(directory, id), '');
      crews.worker.kill();
    };
    if (point.stage) sink.stopAt(point.stage, letter.to, stop);
    else await crews[point.part].trap({ trap: trapFor(scene, point, letter, id) });
    return id as string;
  });
}

async function tearDown({ db, app, sink, redis, crews, directory }: Scene): Promise<void> {
  crews.worker.end();
  crews.relay.end();
  await app.close();
  await redis?.close();
  sink.close();
  await db.destroy();
  rmSync(directory, { recursive: true, force: true });
}
