import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Refusal } from '../../../kernel/refusal.js';
import { Line } from '../../../platform/threads/line.js';
import { runInThread, ThreadStopped } from '../../../platform/threads/thread.js';
import type { Answers, Question } from '../domain/repair/question.js';
import { ReadNetwork, type NetworkNow } from './read-network.js';
import type { AnsweredNow, AskedNow } from './situation.thread.js';

const file = new URL('./situation.thread.js', import.meta.url);

/** Answers that are kept, and milliseconds that one may take. */
const [mostKept, longest] = [50, 300_000];

interface Asking {
  /** Decides which moment is read; a question under its locks does not wait in line. */
  readonly tx?: EntityManager;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

/** An answer, and the network that it is about. */
export interface Told<Kind extends Question['kind']> extends NetworkNow {
  readonly answer: Answers[Kind];
}

type Kept = Omit<AnsweredNow, 'answer'> & { readonly answer: NonNullable<AnsweredNow['answer']> };

/**
 * Asks how things stand at this moment: all open requests, everybody who could be asked, and who is proposed. The answer is worked
 * out in a thread, one at a time, and only once while nothing changes.
 */
@Injectable()
export class AskSituation {
  private readonly line = new Line();
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly db: DataSource,
    private readonly network: ReadNetwork,
  ) {}

  /** Throws `conflict` when the answer takes too long or was cancelled. */
  run<Kind extends Question['kind']>(
    question: Question & { readonly kind: Kind },
    { tx, signal }: Asking = {},
  ): Promise<Told<Kind>> {
    const read = (one: EntityManager) => this.network.run(one);
    const now = () => (tx ? read(tx) : this.db.transaction('REPEATABLE READ', read));
    const told = async () => this.ask<Kind>(question, await now(), signal);
    return (tx ? told() : this.line.run(told, signal)).catch(sayIfStopped);
  }

  /** The last answer to a question, as it was given here; things may stand otherwise now. */
  remembered<Kind extends Question['kind']>(question: Question & { readonly kind: Kind }): Answers[Kind] | undefined {
    return this.kept.get(JSON.stringify(question))?.answer.is as Answers[Kind] | undefined;
  }

  private async ask<Kind extends Question['kind']>(
    question: Question,
    now: NetworkNow,
    signal: AbortSignal | undefined,
  ): Promise<Told<Kind>> {
    const name = JSON.stringify(question);
    const before = this.kept.get(name);
    const asked: AskedNow = { world: now.world, question, ...(before ? { known: before.state } : {}) };
    const { state, answer } = await runInThread<AnsweredNow>(file, asked, {
      ...{ timeout: longest, ...(signal ? { signal } : {}) },
    });
    const found = answer ?? before?.answer;
    if (!found) throw new ThreadStopped('failed', 'the thread had no answer');
    this.keep(name, { state, answer: found });
    return { ...now, answer: found.is as Answers[Kind] };
  }

  private keep(name: string, told: Kept): void {
    this.kept.delete(name);
    this.kept.set(name, told);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
  }
}

function sayIfStopped(error: unknown): never {
  throw error instanceof ThreadStopped && error.why !== 'failed' ? new Refusal('conflict', stopped) : error;
}

const stopped = {
  en: 'There is a lot to weigh, and no answer came in time. Nothing was changed. Please try again in a few minutes.',
  fr: 'Il y a beaucoup à peser, et la réponse n’est pas venue à temps. Rien n’a changé. Veuillez réessayer dans quelques minutes.',
};
