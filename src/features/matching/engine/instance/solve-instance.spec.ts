import fc from 'fast-check';
import { instanceFiles, shuffled, type InstanceFile } from '../../../../../test/support/instance-files.js';
import { bestOf, highestFloor, keepsRules, objectiveOf } from '../../../../../test/support/reference-instance.js';
import { readInstance } from './read-instance.js';
import { solveInstance } from './solve-instance.js';

const plain = instanceFiles({ rules: false });
const runs = { numRuns: 120 };
const solve = (file: InstanceFile) => solveInstance(readInstance(file));

/** The pairs of an answer with their scores. */
const chosenIn = (file: InstanceFile, assignment: readonly (readonly [string, string])[]) =>
  assignment.map(([p, d]) => file.pairs.find((pair) => pair[0] === p && pair[1] === d)!);

it('finds the best of all plans', async () => {
  await fc.assert(
    fc.asyncProperty(plain, async (file) => {
      const answer = await solve(file);
      const chosen = chosenIn(file, answer.assignment);
      expect(keepsRules(file, chosen)).toBe(true);
      expect(answer.score).toBe(chosen.reduce((sum, [, , score]) => sum + score, 0));
      expect(answer.objective).toBe(objectiveOf(file, chosen));
      expect(answer).toMatchObject({ objective: bestOf(file), bound: bestOf(file), gap: 0, certificate: 'optimal' });
    }),
    runs,
  );
});

it('gives the same answer and hash to the same instance in another order', async () => {
  const order = fc.infiniteStream(fc.nat(1000));
  await fc.assert(
    fc.asyncProperty(plain, order, async (file, numbers) => {
      const mix = (list: readonly unknown[]) =>
        list
          .map((item) => ({ item, at: Number(numbers.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
      expect(await solve(shuffled(file, mix))).toEqual(await solve(file));
    }),
    runs,
  );
});

it('says for each empty seat what filling it with one change of the file would bring, to the point', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(plain, async (found) => {
      const file = { ...found, settings: { ...found.settings, floor: found.settings.floor === 'max' ? 4000 : null } };
      const { objective, assignment, unfilled } = await solve(file);
      const here = (pairs: readonly (readonly unknown[])[], demand: string) =>
        pairs.filter((pair) => pair[1] === demand);
      const changes = unfilled.flatMap(({ demand, relax }) => relax.map((one) => ({ demand, ...one })));
      for (const one of changes) {
        const before = here(assignment, one.demand).length;
        const best = bestOf(relaxed(file, one), (chosen) => here(chosen, one.demand).length > before);
        expect(best).toBe(objective + one.objective);
      }
      told += changes.length;
      const empty = file.demands.map(({ id, seats }) => seats - here(assignment, id).length);
      expect(unfilled.map(({ seats }) => seats).sort()).toEqual(empty.filter((n) => n > 0).sort());
    }),
    runs,
  );
  expect(told).toBeGreaterThan(10);
});

interface Change {
  readonly change: string;
  readonly demand: string;
  readonly partner: string | null;
}

/** The file with that one change. */
function relaxed(file: InstanceFile, { change, demand, partner }: Change): InstanceFile {
  const { partners, forbidden, pairs, settings } = file;
  const isIt = ([p, d]: readonly unknown[]) => p === partner && d === demand;
  if (change === 'capacity')
    return {
      ...file,
      partners: partners.map((one) => (one.id === partner ? { ...one, capacity: one.capacity + 1 } : one)),
    };
  if (change === 'forbidden') return { ...file, forbidden: forbidden.filter((pair) => !isIt(pair)) };
  if (change === 'swap') return file;
  const high = pairs.filter((pair) => pair[2] >= Number(settings.floor ?? 0) || isIt(pair));
  const locked = pairs.filter(([p, d]) => file.locks.some((lock) => lock[0] === p && lock[1] === d));
  return { ...file, pairs: [...new Set([...high, ...locked])], settings: { ...settings, floor: null } };
}

it('seats everybody at the highest floor that empties no seat', async () => {
  const floored = plain.map((file) => ({ ...file, settings: { ...file.settings, floor: 'max' as const } }));
  await fc.assert(
    fc.asyncProperty(floored, async (file) => {
      const { floor } = await solve({ ...file, settings: { unfilled: 1_000_000, floor: 'max' } });
      const best = highestFloor({ ...file, settings: { unfilled: 1_000_000 } });
      expect(floor ?? Infinity).toBe(best);
    }),
    runs,
  );
});

it('answers in the form of the format', async () => {
  const file = {
    ...{ version: 1, locks: [], forbidden: [['p2', 'd1']], current: [] },
    partners: [
      { id: 'p2', capacity: 1 },
      { id: 'p1', capacity: 1 },
    ],
    demands: [{ id: 'd1', seats: 3 }],
    pairs: [
      ['p1', 'd1', 9000],
      ['p2', 'd1', 8000],
    ],
    settings: { unfilled: [1000, 2000] },
  };
  let clock = 0;
  const phases: string[] = [];
  const now = () => (clock += 5);
  const answer = await solveInstance(readInstance(file), { now, onProgress: (phase) => phases.push(phase) });
  expect(answer).toEqual({
    ...{ assignment: [['p1', 'd1']], score: 9000, objective: 6000, bound: 6000, gap: 0, floor: 9000 },
    unfilled: [
      {
        ...{ demand: 'd1', seats: 2 },
        why: ['2 of its pairs are listed, for 3 seats.', '1 of them are forbidden.'],
        relax: [{ change: 'forbidden', partner: 'p2', objective: 10_000 }],
      },
    ],
    ...{ certificate: 'optimal', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    timing: Object.fromEntries(phases.map((phase) => [phase, 5])),
  });
  expect(phases).toEqual(['sort', 'hash', 'floor', 'compile', 'solve', 'check', 'explain']);
});

it('counts the locks among the engagements that one more would add to', async () => {
  const { unfilled } = await solveInstance(
    readInstance({
      ...{ version: 1, partners: [{ id: 'p', capacity: 1 }], locks: [['p', 'd1']] },
      demands: ['d1', 'd2'].map((id) => ({ id, seats: 1 })),
      pairs: ['d1', 'd2'].map((d) => ['p', d, 9000]),
      settings: { unfilled: 1000, overuse: [0, 500] },
    }),
  );
  expect(unfilled).toMatchObject([{ demand: 'd2', relax: [{ change: 'capacity', partner: 'p', objective: 9500 }] }]);
});

it('has another hash when anything that counts is different', async () => {
  const base = { version: 1, partners: [{ id: 'p', capacity: 1 }], demands: [{ id: 'd', seats: 1 }] };
  const files = [
    { ...base, pairs: [['p', 'd', 1]] },
    { ...base, pairs: [['p', 'd', 2]] },
    { ...base, pairs: [] },
    { ...base, pairs: [['p', 'd', 1]], forbidden: [['p', 'd']] },
    { ...base, pairs: [['p', 'd', 1]], current: [['p', 'd']] },
    { ...base, pairs: [['p', 'd', 1]], settings: { unfilled: 3 } },
    { ...base, pairs: [['p', 'd', 1]], partners: [{ id: 'p', capacity: 1, hours: 3 }] },
  ];
  const hashes = await Promise.all(files.map(async (file) => (await solveInstance(readInstance(file))).hash));
  expect(new Set(hashes).size).toBe(files.length);
  const same = { pairs: [['p', 'd', 1]], settings: { unfilled: [1_000_000], floor: null, change: 0 }, locks: [] };
  expect((await solveInstance(readInstance({ ...base, ...same }))).hash).toBe(hashes[0]);
});

it('stops between two steps', async () => {
  const stop = new AbortController();
  const file = readInstance({ version: 1, partners: [], demands: [], pairs: [] });
  const onProgress = (phase: string) => phase === 'compile' && stop.abort();
  await expect(solveInstance(file, { signal: stop.signal, onProgress })).rejects.toThrow('cancelled');
});

it('does not offer to seat somebody who is locked in there already, whatever the floor', async () => {
  const { unfilled } = await solveInstance(
    readInstance({
      version: 1,
      partners: [{ id: 'p1', capacity: 2 }],
      demands: [
        { id: 'd1', seats: 2 },
        { id: 'd2', seats: 1 },
      ],
      pairs: [
        ['p1', 'd1', 100],
        ['p1', 'd2', 9000],
      ],
      locks: [['p1', 'd1']],
      settings: { floor: 500 },
    }),
  );
  const why = ['1 of its pairs are listed, for 2 seats.'];
  expect(unfilled).toEqual([{ demand: 'd1', seats: 1, why, relax: [] }]);
});
