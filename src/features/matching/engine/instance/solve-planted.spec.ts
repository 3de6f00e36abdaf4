import { Infeasible } from './infeasible.js';
import { readInstance } from './read-instance.js';
import { solveInstance } from './solve-instance.js';

type Pair = [partner: string, demand: string, score: number];

const clashOr = (file: object) =>
  solveInstance(readInstance({ version: 1, ...file })).catch((error: unknown) => {
    if (error instanceof Infeasible) return error.clash;
    throw error;
  });

/** Numbers from 0 to 1 that are the same every time. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const person = (id: string, capacity = 1, hours?: number) => ({ id, capacity, ...(hours ? { hours } : {}) });
const needs = (members: string[], min = 1, max: number | null = null) => ({ name: members[0]!, members, min, max });

/** Tables of three whose every quota counts exactly who sits there in one plan, which is thereby known to exist. */
function planted(seed: number, sizes: { tables: number; groups: number; others: number }) {
  const draw = drawn(seed);
  const people = Array.from({ length: sizes.tables * 3 }, (_, n) => `p${n}`);
  const groups = Array.from({ length: sizes.groups }, () => people.filter(() => draw() < 0.5));
  const demands = Array.from({ length: sizes.tables }, (_, table) => {
    const there = people.slice(table * 3, table * 3 + 3);
    const count = (members: string[]) => there.filter((one) => members.includes(one)).length;
    const quotas = groups.map((members, n) => ({ name: `g${n}`, members, min: count(members), max: count(members) }));
    return { id: `d${table}`, seats: 3, quotas };
  });
  const idle = Array.from({ length: sizes.others }, (_, n) => `z${n}`);
  const score = () => Math.floor(draw() * 10_000);
  const pairs = demands.flatMap(({ id }) => [...people, ...idle].map((one): Pair => [one, id, score()]));
  return { partners: [...people.map((id) => person(id)), ...idle.map((id) => person(id, 0))], demands, pairs };
}

it.each([1, 2, 3])(
  'finds a plan of more than 3,000 pairs that keeps overlapping rules (%i)',
  async (seed) => {
    const file = planted(seed, { tables: 16, groups: 3, others: 150 });
    expect(file.pairs.length).toBeGreaterThan(3000);
    const answer = await clashOr(file);
    if (!('assignment' in answer)) throw new Error(`said to clash: ${answer.join('; ')}`);
    for (const { id, quotas } of file.demands) {
      const there = answer.assignment.filter(([, demand]) => demand === id).map(([partner]) => partner);
      for (const { members, min } of quotas) expect(there.filter((one) => members.includes(one))).toHaveLength(min);
    }
    expect(answer.gap).toBeGreaterThanOrEqual(0);
  },
  60_000,
);

it('keeps a rule even where that leaves seats empty that cost more than any price', async () => {
  const file = {
    partners: [person('m', 2, 8), person('x')],
    demands: [
      { id: 'A', seats: 1, hours: 8, quotas: [needs(['m'])] },
      ...['B', 'C'].map((id) => ({ id, seats: 1, hours: 4 })),
    ],
    pairs: [...['A', 'B', 'C'].map((id): Pair => ['m', id, 5000]), ['x', 'A', 5000]],
  };
  const kept = { assignment: [['m', 'A']], certificate: 'optimal' };
  expect(await clashOr({ ...file, settings: { unfilled: 200_000_000 } })).toMatchObject(kept);
  const [first, ...others] = file.demands;
  const dear = [first, ...others.map((one) => ({ ...one, priority: 200 }))];
  expect(await clashOr({ ...file, demands: dear })).toMatchObject(kept);
});

it('names the two quotas that clash among 45', async () => {
  const ids = Array.from({ length: 45 }, (_, n) => `d${String(n).padStart(2, '0')}`);
  const who = (n: number) => (n === 7 || n === 30 ? 'p' : `o${n}`);
  const file = {
    partners: [person('p'), ...ids.flatMap((_, n) => (who(n) === 'p' ? [] : [person(who(n))]))],
    demands: ids.map((id, n) => ({ id, seats: 1, quotas: [needs([who(n)])] })),
    pairs: ids.map((id, n): Pair => [who(n), id, 5000 + n]),
  };
  expect(await clashOr(file)).toEqual(['d07: at least 1 of “p”', 'd30: at least 1 of “p”']);
});

it('names the same clash when the highest floor is asked for', async () => {
  const file = {
    partners: ['a', 'b', 'c'].map((id) => person(id)),
    demands: ['d1', 'd2', 'd3'].map((id) => ({ id, seats: 1, quotas: [needs([id === 'd3' ? 'b' : 'a'])] })),
    pairs: [
      ['a', 'd1', 9000],
      ['a', 'd2', 9000],
      ['b', 'd3', 10],
      ['c', 'd3', 9500],
    ],
  };
  const clash = ['d1: at least 1 of “a”', 'd2: at least 1 of “a”'];
  expect(await clashOr(file)).toEqual(clash);
  expect(await clashOr({ ...file, settings: { floor: 'max' } })).toEqual(clash);
});

it('names what clashes at a table of forty seats', async () => {
  const ids = Array.from({ length: 60 }, (_, n) => `p${n}`);
  const groups = [ids.slice(0, 25), ids.slice(25, 50), ids.slice(10, 40), ids.slice(40), ids.slice(20, 60), ids];
  const quotas = groups.map((members, n) => ({ name: `g${n}`, members, min: n < 2 ? 21 : 10, max: null }));
  const file = {
    partners: ids.map((id) => person(id)),
    demands: [{ id: 'board', seats: 40, quotas }],
    pairs: ids.map((id, n): Pair => [id, 'board', n]),
  };
  expect(await clashOr(file)).toEqual(['board: at least 21 of “g0”', 'board: at least 21 of “g1”']);
});

it('shares out a million hours over many places', async () => {
  const draw = drawn(5);
  const demands = Array.from({ length: 30 }, (_, n) => ({
    id: `d${n}`,
    seats: 1,
    hours: 30_000 + Math.floor(draw() * 9_000),
  }));
  const pairs = demands.map(({ id }): Pair => ['p', id, Math.floor(draw() * 10_000)]);
  const answer = await clashOr({ partners: [person('p', 30, 700_000)], demands, pairs });
  if (!('assignment' in answer)) throw new Error('said to clash');
  const hours = demands.filter(({ id }) => answer.assignment.some(([, demand]) => demand === id));
  expect(hours.reduce((sum, one) => sum + one.hours, 0)).toBeLessThanOrEqual(700_000);
  expect(answer.bound).toBeGreaterThanOrEqual(answer.objective);
});
