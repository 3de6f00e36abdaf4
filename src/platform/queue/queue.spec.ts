import { Global, Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { z } from 'zod';
import { JobBook, registrationFaults } from './job-book.js';
import { job, tick } from './job.js';
import { evictionFault } from './redis-policy.js';
import { QueueModule } from './queue.module.js';
import { within } from './within.js';

@Injectable()
class Counter {
  readonly seen: string[] = [];
}

const count = job({
  name: 'count',
  payload: z.strictObject({ matchId: z.uuid() }),
  run: ({ matchId }, get) => Promise.resolve(get(Counter).seen.push(matchId)),
});
const look = tick({ name: 'look', every: 60, run: (get) => Promise.resolve(get(Counter).seen.push('tick')) });

@Global()
@Module({ providers: [JobBook], exports: [JobBook] })
class Book {}

async function bookOf(...registrations: Parameters<typeof QueueModule.register>[0][]): Promise<JobBook> {
  const beats = Object.values((await import('./pulse.js')).beats);
  const imports = [Book, ...[{ jobs: beats }, ...registrations].map((each) => QueueModule.register(each))];
  const app = await Test.createTestingModule({ imports, providers: [Counter] }).compile();
  await app.init();
  return app.get(JobBook);
}
const id = '0197a3c0-0000-7000-8000-000000000001';

describe('the boot', () => {
  it('goes on when each job and tick is registered once', async () => {
    await expect(bookOf({ jobs: [count], ticks: [look] })).resolves.toBeDefined();
  });

  it('stops for a job that nobody runs', async () => {
    await expect(bookOf({ ticks: [look] })).rejects.toThrow('Nobody runs the job count');
  });

  it('stops for a tick that nobody runs', async () => {
    await expect(bookOf({ jobs: [count] })).rejects.toThrow('Nobody runs the tick look');
  });

  it('stops for a job that two would run', async () => {
    await expect(bookOf({ jobs: [count], ticks: [look] }, { jobs: [count] })).rejects.toThrow('registered 2 times');
  });

  it('stops for two jobs of one name', () => {
    expect(registrationFaults('job', [{ name: 'a' }, { name: 'a' }], ['a', 'a'])).toEqual(['Two jobs are called a.']);
  });
});

describe('a job', () => {
  it('runs with its payload and the services it asks for', async () => {
    const book = await bookOf({ jobs: [count], ticks: [look] });
    await expect(book.receive('count', { matchId: id })).resolves.toBe(1);
    await expect(book.receive('look', {})).resolves.toBe(2);
  });

  it('is refused with a payload that is not its own, or with no name', async () => {
    const book = await bookOf({ jobs: [count], ticks: [look] });
    await expect(book.receive('count', { matchId: 'Marie' })).rejects.toThrow(/UUID/i);
    await expect(book.receive('unheard', {})).rejects.toThrow('No job is called unheard');
  });
});

describe('a Redis', () => {
  it('that keeps everything is taken', () => expect(evictionFault('maxmemory_policy:noeviction')).toBeUndefined());
  it('that does not tell is taken', () => expect(evictionFault('')).toBeUndefined());
  it('that throws jobs away is refused', () =>
    expect(evictionFault('maxmemory_policy:allkeys-lru')).toContain('allkeys-lru'));
});

it('waits no longer than it says', async () => {
  await expect(within(10, new Promise(() => undefined))).rejects.toThrow('no answer within 10 ms');
  await expect(within(1_000, Promise.resolve(7))).resolves.toBe(7);
});
