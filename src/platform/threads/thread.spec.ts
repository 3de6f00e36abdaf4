import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { OddJob } from '../../../test/support/threads/odd-jobs.thread.js';
import type { Progress } from './messages.js';
import { runInThread, type ThreadOptions } from './thread.js';

const file = pathToFileURL(join(__dirname, '../../../test/support/threads/odd-jobs.thread.js'));
const odd = (job: OddJob, options: ThreadOptions = {}) => runInThread<number>(file, { job, n: 21 }, options);

it('answers from another thread, and says how far it has got', async () => {
  const seen: Progress[] = [];
  expect(await odd('double', { onProgress: (progress) => seen.push(progress) })).toBe(42);
  expect(seen).toEqual([{ phase: 'begun', percent: 10 }]);
});

it('says what went wrong inside', async () => {
  await expect(odd('throw')).rejects.toMatchObject({
    why: 'failed',
    message: expect.stringContaining('no more paper'),
  });
  await expect(odd('exit')).rejects.toMatchObject({
    why: 'failed',
    message: expect.stringContaining('3'),
  });
});

it('asks its owner, and fails when the owner cannot answer or is not there to answer', async () => {
  const answered = odd('ask', { onQuestion: (question) => Promise.resolve(question === 'twice 21?' ? 42 : 0) });
  expect(await answered).toBe(42);
  const failed = odd('ask', { onQuestion: () => Promise.reject(new Error('no idea')) });
  await expect(failed).rejects.toMatchObject({ why: 'failed', message: 'no idea' });
  await expect(odd('ask')).rejects.toMatchObject({ why: 'failed', message: expect.stringContaining('nobody') });
});

it('stops when it is told to, when it takes too long, and when it needs too much memory', async () => {
  const told = new AbortController();
  const spinning = odd('spin', {
    signal: told.signal,
    onProgress: () => told.abort(),
  });
  await expect(spinning).rejects.toMatchObject({ why: 'cancelled' });
  await expect(odd('double', { signal: told.signal })).rejects.toMatchObject({
    why: 'cancelled',
  });
  await expect(odd('spin', { timeout: 300 })).rejects.toMatchObject({
    why: 'timeout',
  });
  await expect(odd('eat', { memory: 40 })).rejects.toMatchObject({
    why: 'failed',
  });
});
