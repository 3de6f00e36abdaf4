import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { system } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { hold } from '../../../platform/database/hold.js';
import { ThreadStopped } from '../../../platform/threads/thread.js';
import { record } from '../../../platform/timeline/record.js';
import { inputHash, jsonHash, packRound } from '../data/round-bytes.js';
import { Round } from '../data/round.entity.js';
import { engineVersion } from '../engine/instance/instance.js';
import { roundLifecycle } from '../domain/round.lifecycle.js';
import type { RoundSettings } from '../domain/round/settings.js';
import { inRoundThread } from './in-round-thread.js';
import { ReadNetwork } from './read-network.js';
import { RoundBeat } from './round-beat.js';
import { type BigProblem, BigRounds } from './split/big-rounds.js';
import { SolveInParts } from './split/solve-in-parts.js';
import type { PlanAnswer } from './round.thread.js';

/** A worker that is not heard of for so many seconds is taken for dead, and another begins again. */
export const silence = 30;
/** A round that no worker could finish in so many attempts has failed. */
const attempts = 3;

interface Begun {
  readonly attempt: number;
  readonly settings: RoundSettings;
}

interface Outcome {
  readonly answer: PlanAnswer;
  readonly readAt: Date;
  readonly weightsVersion: number;
}

/** Works a round out, in a thread. Safe to repeat: what a dead worker began, the next one begins again. */
@Injectable()
export class RunRound {
  private readonly log = new Logger('rounds');

  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
    private readonly network: ReadNetwork,
    private readonly parts: SolveInParts,
    private readonly big: BigRounds,
  ) {}

  /** Ends when the round is ready, has failed, was cancelled, or is somebody else’s to work out. */
  async run(id: Id): Promise<void> {
    const begun = await this.begin(id);
    if (!begun) return;
    const beat = new RoundBeat(this.db, id, begun.attempt);
    try {
      const outcome = await this.plan(begun.settings, beat);
      await this.end(id, begun, outcome);
    } catch (error) {
      this.report(id, error);
      if (!beat.lost) await this.fail(id, begun.attempt, error instanceof ThreadStopped ? error.why : 'failed');
    } finally {
      beat.stop();
    }
  }

  /** What the thread says speaks of numbers alone. Other errors can carry what was read, so their name must do. */
  private report(id: Id, error: unknown): void {
    const stopped = error instanceof ThreadStopped;
    if (stopped && error.why === 'cancelled') return;
    const why = stopped ? error.message : error instanceof Error ? error.name : 'unknown';
    this.log.error(`Working out round ${id} failed: ${why}`);
  }

  /** Nobody else works on it: it waits, or its worker has fallen silent. */
  private begin(id: Id): Promise<Begun | null> {
    return this.db.transaction(async (tx) => {
      const round = await hold(tx, Round, id);
      if (!roundLifecycle.allows(round.status, 'begin')) return null;
      if (round.status === 'running' && !(await silent(tx, id))) return null;
      if (round.attempt >= attempts) {
        await this.failHeld(tx, round, 'lost');
        return null;
      }
      const status = roundLifecycle.move(round.status, 'begin', system);
      const attempt = round.attempt + 1;
      await tx.update(Round, id, { status, attempt, phase: 'reading', percent: 0, beatAt: () => 'now()' });
      return { attempt, settings: round.settings };
    });
  }

  private async plan(settings: RoundSettings, beat: RoundBeat): Promise<Outcome> {
    const { world, readAt } = await this.db.transaction('REPEATABLE READ', (tx) => this.network.run(tx));
    const { signal } = beat;
    const onQuestion = (question: unknown) => this.parts.run(question as BigProblem, signal);
    const options = { signal, onProgress: beat.progress, onQuestion, timeout: 3_600_000 };
    const answer = await inRoundThread({ kind: 'plan', world, settings, big: this.big.limits }, options);
    return { answer, readAt, weightsVersion: world.weights.version };
  }

  private end(id: Id, { attempt, settings }: Begun, { answer, readAt, weightsVersion }: Outcome): Promise<void> {
    return this.db.transaction(async (tx) => {
      const round = await hold(tx, Round, id);
      if (round.attempt !== attempt || !roundLifecycle.allows(round.status, 'finish')) return;
      const { input, result, evidence } = answer;
      await tx.save(Round, {
        ...{ id, status: roundLifecycle.move(round.status, 'finish', system), phase: 'ready', percent: 100 },
        ...{ finishedAt: this.clock.now(), readAt, weightsVersion, engineVersion },
        ...{ input: packRound(input), inputHash: inputHash(input, settings, weightsVersion, engineVersion) },
        ...{ result, resultHash: jsonHash(result), evidence },
      });
      await record(tx, system, 'round.ready', { subject: { type: 'round', id } });
    });
  }

  private fail(id: Id, attempt: number, why: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const round = await hold(tx, Round, id);
      if (round.attempt === attempt && roundLifecycle.allows(round.status, 'fail')) await this.failHeld(tx, round, why);
    });
  }

  private async failHeld(tx: Parameters<typeof record>[0], { id, status }: Round, failure: string): Promise<void> {
    const next = roundLifecycle.move(status, 'fail', system);
    await tx.update(Round, id, { status: next, failure, finishedAt: this.clock.now() });
    await record(tx, system, 'round.failed', { subject: { type: 'round', id } });
  }
}

async function silent(tx: Parameters<typeof record>[0], id: Id): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `select from rounds where id = $1 and beat_at < now() - make_interval(secs => $2)`,
    [id, silence],
  );
  return rows.length > 0;
}
