import { setTimeout as sleep } from 'node:timers/promises';
import { inBatches } from './in-batches.js';

/** Doubles numbers, cannot do many with a 7 among them, never does 13, and remembers what it was asked. */
function doubling() {
  const asked: number[][] = [];
  const double = inBatches(async (numbers: readonly number[]) => {
    asked.push([...numbers]);
    await sleep(50);
    if (numbers.includes(7)) throw new Error('no sevens');
    return new Map(numbers.filter((number) => number !== 13).map((number) => [number, number * 2]));
  });
  return { double, asked };
}

describe('calls in batches', () => {
  it('go together while another is under way, and come back each with its own answer', async () => {
    const { double, asked } = doubling();
    const answers = [1, 2, 3].map(async (number) => {
      await sleep(number);
      return double(number);
    });
    expect(await Promise.all(answers)).toEqual([2, 4, 6]);
    expect(asked).toEqual([[1], [2, 3]]);
  });

  it('do not fail with one of them', async () => {
    const { double } = doubling();
    const ends = await Promise.allSettled([1, 7, 3].map(double));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('ask again alone for what was left out, which may stay without an answer', async () => {
    const { double, asked } = doubling();
    expect(await Promise.all([1, 13, 3].map(double))).toEqual([2, undefined, 6]);
    expect(asked.slice(-1)).toEqual([[13]]);
  });

  it('wait for no call that is asked again alone', async () => {
    const ends: number[] = [];
    const wait = inBatches(async (keys: readonly number[], locked) => {
      await sleep(locked === 'wait' ? 300 : 1);
      return new Map(keys.filter((key) => key !== 13 || locked === 'wait').map((key) => [key, key]));
    });
    await Promise.all([13, 1, 2].map((key) => wait(key).then(() => ends.push(key))));
    expect(ends).toEqual([1, 2, 13]);
  });
});
