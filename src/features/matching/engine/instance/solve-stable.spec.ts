import fc from 'fast-check';
import { instanceFiles, type InstanceFile } from '../../../../../test/support/instance-files.js';
import { bestOf, keepsRules, objectiveOf } from '../../../../../test/support/reference-instance.js';
import { readInstance } from './read-instance.js';
import { solveInstance } from './solve-instance.js';

const solve = (file: unknown) => solveInstance(readInstance(file));

const market = {
  version: 1,
  partners: [
    { id: 'ada', capacity: 1, ranks: ['north', 'south'] },
    { id: 'bo', capacity: 1, ranks: ['north', 'south'] },
  ],
  demands: [
    { id: 'north', seats: 1, ranks: ['bo', 'ada'] },
    { id: 'south', seats: 1 },
  ],
  pairs: [
    ['ada', 'north', 9000],
    ['bo', 'north', 1000],
    ['ada', 'south', 1000],
    ['bo', 'south', 9000],
  ],
};

it('follows the rankings and not the sum of the scores, and says what that costs', async () => {
  expect(await solve({ ...market, settings: { mode: 'stable' } })).toMatchObject({
    assignment: [
      ['bo', 'north'],
      ['ada', 'south'],
    ],
    ...{ score: 2000, objective: 2000, bound: 18_000, gap: 16_000, certificate: 'stable', blocking: [] },
  });
});

it('names who would rather have each other in the best plan for all', async () => {
  expect(await solve(market)).toMatchObject({ score: 18_000, certificate: 'optimal', blocking: [['bo', 'north']] });
});

it('keeps locks, forbidden pairs and the floor, and is stable beside them', async () => {
  await fc.assert(
    fc.asyncProperty(instanceFiles({ rules: false }), fc.nat(9), async (found, seed) => {
      const { unfilled, floor } = found.settings;
      const settings = {
        ...(unfilled === undefined ? {} : { unfilled }),
        floor: floor === 'max' ? 3000 : (floor ?? null),
      };
      const file: InstanceFile = { ...found, settings };
      const stable = await solve({ ...file, settings: { ...settings, mode: 'stable', seed } });
      const chosen = stable.assignment.map(([p, d]) => file.pairs.find((pair) => pair[0] === p && pair[1] === d)!);
      expect(keepsRules(file, chosen)).toBe(true);
      expect(stable).toMatchObject({ objective: objectiveOf(file, chosen), bound: bestOf(file), blocking: [] });
    }),
    { numRuns: 150 },
  );
});

it('draws ties from the seed', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const file = (seed: number) => ({
    ...{ version: 1, partners: ids.map((id) => ({ id, capacity: 1 })), demands: [{ id: 'x', seats: 1 }] },
    ...{ pairs: ids.map((id) => [id, 'x', 5000]), settings: { mode: 'stable', seed } },
  });
  const winners = await Promise.all(Array.from({ length: 30 }, async (_, seed) => solve(file(seed))));
  expect(new Set(winners.map(({ assignment }) => assignment[0]![0])).size).toBeGreaterThan(3);
  expect((await solve(file(3))).assignment).toEqual(winners[3]!.assignment);
});

it.each([9000, 'max'])('reports no pair below the floor %s', async (floor) => {
  const file = {
    version: 1,
    partners: [
      { id: 'a', capacity: 1 },
      { id: 'b', capacity: 1 },
    ],
    demands: [{ id: 'd', seats: 1, ranks: ['a', 'b'] }],
    pairs: [
      ['a', 'd', 10],
      ['b', 'd', 9000],
    ],
    settings: { floor },
  };
  expect(await solve(file)).toMatchObject({ assignment: [['b', 'd']], blocking: [] });
});
