import { flowProblem } from '../../../../../test/support/flow-problems.js';
import { partition } from './partition.js';

/** Requests 0 to 5 are one component through partner 0; 6 and 7 stand alone, each with a partner of its own. */
const problem = flowProblem({
  slots: [[0], [0], [0]],
  seats: Array.from({ length: 8 }, () => [9]),
  pairs: [...Array.from({ length: 6 }, (_, d): [number, number, number] => [0, d, 5]), [1, 6, 5], [2, 7, 5]],
});
const place = Int32Array.of(1, 0, 1, 0, 1, 0, 0, 1);

it('keeps a round that is small enough in one part', () => {
  expect([...partition(problem, { place, pairs: 100 })]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

it('cuts a big component by place, and leaves small ones whole', () => {
  expect([...partition(problem, { place, pairs: 4 })]).toEqual([1, 0, 1, 0, 1, 0, 2, 2]);
});

it('cuts a big place into shares', () => {
  expect([...partition(problem, { place: new Int32Array(8), pairs: 2 })]).toEqual([0, 1, 2, 0, 1, 2, 3, 4]);
});
