import type { Type } from '@nestjs/common';
import type { ZodType } from 'zod';
import type { Id } from '../../kernel/id.js';

/** A job carries ids and nothing else: the queue's store is no place for facts about people. */
export type Ids = Readonly<Record<string, Id>>;

/** Finds an injectable by its class, so that a job can be declared beside the action it runs. */
export type Get = <T>(kind: Type<T>) => T;

/** One queue for each pace, so that ten thousand letters do not hold up a due date. */
export const queueNames = ['jobs', 'mail'] as const;
export type QueueName = (typeof queueNames)[number];

export interface Job<Payload extends Ids> {
  readonly name: string;
  readonly payload: ZodType<Payload>;
  readonly queue: QueueName;
  /** How often it is tried when it throws; 1 where the database owns the retries. */
  readonly attempts: number;
  run(payload: Payload, get: Get): Promise<unknown>;
}

/** What a job is to the worker, which reads its payload from the queue and trusts nothing. */
export interface DeclaredJob {
  readonly name: string;
  readonly queue: QueueName;
  receive(payload: unknown, get: Get): Promise<unknown>;
}

export interface Tick {
  readonly name: string;
  /** Seconds between two ticks. */
  readonly every: number;
  run(get: Get): Promise<unknown>;
}

const jobs: DeclaredJob[] = [];
const ticks: Tick[] = [];

/** All that was declared so far: what the boot compares with what the modules registered. */
export const declared = { jobs: jobs as readonly DeclaredJob[], ticks: ticks as readonly Tick[] };

/** Everything to say about a job; `queue` is `jobs` and `attempts` 5 unless told. */
export type JobPlan<Payload extends Ids> = Omit<Job<Payload>, 'queue' | 'attempts'> & {
  readonly queue?: QueueName;
  readonly attempts?: number;
};

/**
 * Declares a job. It may run twice, so `run` must be safe to repeat. Name it in `QueueModule.register({ jobs: [...] })`
 * of its feature: the boot stops when a declared job is registered nowhere, or two jobs share a name.
 */
export function job<Payload extends Ids>(plan: JobPlan<Payload>): Job<Payload> {
  const whole: Job<Payload> = { queue: 'jobs', attempts: 5, ...plan };
  jobs.push({
    name: whole.name,
    queue: whole.queue,
    receive: async (payload, get) => whole.run(whole.payload.parse(payload), get),
  });
  return whole;
}

/**
 * Declares something that looks for due work again and again. What is due is written in the database, so a tick that is
 * missed or comes twice does no harm. Register it like a job.
 */
export function tick(plan: Tick): Tick {
  ticks.push(plan);
  return plan;
}
