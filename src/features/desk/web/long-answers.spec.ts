import { setTimeout as sleep } from 'node:timers/promises';
import { LongAnswers, Patience } from './long-answers.js';

const patience = (page: number, nobody: number) => Object.assign(new Patience(), { page, nobody });

/** Work that ends when it is told to. */
function slowly() {
  const begun: AbortSignal[] = [];
  const ends: ((answer: number) => void)[] = [];
  const work = (signal: AbortSignal) => {
    begun.push(signal);
    return new Promise<number>((resolve) => ends.push(resolve));
  };
  return { begun, ends, work };
}

it('asks to come back while the work goes on, and does it once', async () => {
  const long = new LongAnswers(patience(5, 60_000));
  const { begun, ends, work } = slowly();
  expect(await long.answer('a', work)).toBeNull();
  expect(await long.answer('a', work)).toBeNull();
  expect(begun).toHaveLength(1);
  ends[0]?.(42);
  expect(await long.answer('a', work)).toEqual({ is: 42 });
  expect(await long.answer('a', () => Promise.resolve(43))).toEqual({ is: 43 });
});

it('stops work that nobody waits for any more', async () => {
  const long = new LongAnswers(patience(1, 20));
  const { begun, work } = slowly();
  await long.answer('a', work);
  expect(begun[0]?.aborted).toBe(false);
  await sleep(60);
  expect(begun[0]?.aborted).toBe(true);
  const other = slowly();
  await long.answer('a', other.work);
  expect(other.begun).toHaveLength(1);
  long.onModuleDestroy();
  expect(other.begun[0]?.aborted).toBe(true);
});

it('says what went wrong to whoever asks next, and then begins again', async () => {
  const long = new LongAnswers(patience(5, 60_000));
  const failing = sleep(20).then(() => Promise.reject(new Error('no')));
  expect(await long.answer('a', () => failing)).toBeNull();
  await expect(failing).rejects.toThrow('no');
  await expect(long.answer('a', () => Promise.resolve(1))).rejects.toThrow('no');
  expect(await long.answer('a', () => Promise.resolve(1))).toEqual({ is: 1 });
});
