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

it('names the quota that nobody can keep', async () => {
  const file = {
    version: 1,
    partners: [
      { id: 'p1', capacity: 1 },
      { id: 'p2', capacity: 1 },
    ],
    demands: [{ id: 'd1', seats: 1, quotas: [{ name: 'newcomer', members: ['p2'], min: 1, max: null }] }],
    pairs: [['p1', 'd1', 1]],
  };
  await expect(solveInstance(readInstance(file))).rejects.toThrow('demand d1: at least 1 of the quota newcomer');
});
