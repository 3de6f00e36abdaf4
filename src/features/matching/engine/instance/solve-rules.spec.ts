import fc from 'fast-check';
import { instanceFiles, type InstanceFile } from '../../../../../test/support/instance-files.js';
import { bestOf, keepsRules, objectiveOf } from '../../../../../test/support/reference-instance.js';
import { Infeasible } from './infeasible.js';
import { readInstance } from './read-instance.js';
import { solveInstance } from './solve-instance.js';

const runs = { numRuns: 30 };
const solve = (file: InstanceFile) => solveInstance(readInstance(file));

/** The pairs of an answer with their scores. */
const chosenIn = (file: InstanceFile, assignment: readonly (readonly [string, string])[]) =>
  assignment.map(([p, d]) => file.pairs.find((pair) => pair[0] === p && pair[1] === d)!);

it('keeps quotas and hours, and says how far the plan can be from the best of all', async () => {
  let proven = 0;
  await fc.assert(
    fc.asyncProperty(instanceFiles({ rules: true }), async (file) => {
      const best = bestOf(file);
      const answer = await solve(file).catch((error: unknown) => {
        if (error instanceof Infeasible) return null;
        throw error;
      });
      if (!answer) return expect(best).toBeNull();
      const chosen = chosenIn(file, answer.assignment);
      expect(keepsRules(file, chosen)).toBe(true);
      expect(answer.objective).toBe(objectiveOf(file, chosen));
      expect(answer.objective).toBeLessThanOrEqual(best!);
      expect(answer.bound).toBeGreaterThanOrEqual(best!);
      proven += answer.certificate === 'optimal' ? 1 : 0;
    }),
    runs,
  );
  expect(proven).toBeGreaterThan(5);
});

const person = (id: string, capacity = 1) => ({ id, capacity });
const quota = (name: string, members: string[], min: number, max: number | null = null) => ({
  name,
  members,
  min,
  max,
});

/** What is said to clash in a round of these people and tables, where everybody could sit everywhere. */
async function clashIn(partners: { id: string }[], demands: { id: string; seats: number; quotas: unknown[] }[]) {
  const pairs = partners.flatMap((p, i) => demands.map((d, j) => [p.id, d.id, 10 * i + j]));
  const file = readInstance({ version: 1, partners, demands, pairs });
  return solveInstance(file).then(
    () => 'solved',
    (error: unknown) => (error instanceof Infeasible ? error.clash : error),
  );
}

it('names the smallest set of quotas of one table that clash, and no other', async () => {
  const quotas = [
    quota('newcomer', ['a'], 1),
    quota('francophone', ['b'], 1),
    quota('co-chair', ['c'], 1),
    quota('anybody', ['a', 'b', 'c'], 1),
  ];
  expect(
    await clashIn(
      ['a', 'b', 'c'].map((id) => person(id)),
      [{ id: 'board', seats: 2, quotas }],
    ),
  ).toEqual([
    'board: at least 1 of “co-chair”',
    'board: at least 1 of “francophone”',
    'board: at least 1 of “newcomer”',
  ]);
});

it('names the quotas of two tables that both need the one person, and leaves out the rest', async () => {
  const demands = [
    { id: 'board', seats: 1, quotas: [quota('chair', ['a'], 1)] },
    { id: 'panel', seats: 2, quotas: [quota('newcomer', ['a'], 1), quota('other', ['b'], 1)] },
  ];
  expect(await clashIn([person('a'), person('b')], demands)).toEqual([
    'board: at least 1 of “chair”',
    'panel: at least 1 of “newcomer”',
  ]);
  expect(await clashIn([person('a', 2), person('b')], demands)).toBe('solved');
});

it('counts who is locked in, for the least and for the most', async () => {
  const file = (max: number | null) => ({
    ...{ version: 1, partners: ['a', 'b', 'c'].map((id) => person(id)), locks: [['a', 'board']] },
    demands: [{ id: 'board', seats: 2, quotas: [quota('newcomer', ['a', 'b'], 1, max)] }],
    pairs: [
      ['a', 'board', 1],
      ['b', 'board', 9000],
      ['c', 'board', 5],
    ],
  });
  expect((await solveInstance(readInstance(file(null)))).assignment).toEqual([
    ['a', 'board'],
    ['b', 'board'],
  ]);
  expect((await solveInstance(readInstance(file(1)))).assignment).toEqual([
    ['a', 'board'],
    ['c', 'board'],
  ]);
  const full = { ...file(null), demands: [{ id: 'board', seats: 1, quotas: [quota('newcomer', ['a'], 1)] }] };
  expect((await solveInstance(readInstance(full))).assignment).toEqual([['a', 'board']]);
});
