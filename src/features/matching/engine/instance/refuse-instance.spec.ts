import { BadInstance } from './faults.js';
import { goodInstance as good } from '../../../../../test/support/instances.js';
import { readInstance } from './read-instance.js';

type Draft = Record<string, unknown>;
const [p1, p2] = good.partners;
const [d1, d2] = good.demands;

/** What is said about the good instance with some fields replaced. */
function said(change: Draft): string[] {
  try {
    readInstance({ ...good, ...change });
    return [];
  } catch (error) {
    if (!(error instanceof BadInstance)) throw error;
    return error.message.split('\n');
  }
}

const bad: [string, Draft, ...string[]][] = [
  ['a version of another time', { version: 2 }, 'version: version 2 is not known; 1 is'],
  [
    'an unknown field',
    { partnerz: [] },
    `partnerz: unknown field; known are version, partners, demands, pairs, locks, forbidden, current, settings`,
  ],
  [
    'an unknown field deep down',
    { partners: [p1, { ...p2, age: 40 }] },
    'partners[1].age: unknown field; known are id, capacity, hours, ranks',
  ],
  ['a missing list', { partners: undefined, demands: [] }, 'partners: is missing'],
  ['missing pairs', { pairs: undefined }, 'pairs: is missing'],
  ['negative capacity', { partners: [{ ...p1, capacity: -1 }, p2] }, 'partners[0].capacity: capacity -1 is negative'],
  [
    'a broken number',
    { partners: [p1, { id: 'p2', capacity: 1.5 }] },
    'partners[1].capacity: capacity 1.5 is not a whole number',
  ],
  ['a number as text', { demands: [d1, { ...d2, seats: '3' }] }, 'demands[1].seats: seats "3" is not a whole number'],
  ['no number', { demands: [d1, { id: 'd2' }] }, 'demands[1].seats: seats is missing'],
  ['priority of nothing', { demands: [d1, { ...d2, priority: 0 }] }, 'demands[1].priority: priority 0 is below 1'],
  ['an id twice', { partners: [p1, p2, p2] }, 'partners[2].id: partner "p2" is listed already, as partners[1]'],
  ['an empty id', { partners: [p1, p2, { id: '', capacity: 1 }] }, 'partners[2].id: id is empty'],
  [
    'an id with a line break',
    { partners: [p1, p2, { id: 'a\nb', capacity: 1 }] },
    'partners[2].id: id "a\\nb" has characters that cannot be seen',
  ],
  [
    'an id that looks like another one',
    { partners: [p1, p2, { id: 'p1\u200b', capacity: 1 }] },
    'partners[2].id: id "p1\u200b" has characters that cannot be seen',
  ],
  ['a number for an id', { demands: [d1, d2, { id: 7, seats: 1 }] }, 'demands[2].id: id 7 is not a text'],
  ['something else than a partner', { partners: [p1, p2, 'p3'] }, 'partners[2]: an object is needed, not "p3"'],
  ['a score above all', { pairs: [...good.pairs, ['p2', 'd2', 10_001]] }, 'pairs[3][2]: score 10001 is above 10000'],
  ['a score below all', { pairs: [...good.pairs, ['p2', 'd2', -1]] }, 'pairs[3][2]: score -1 is negative'],
  ['a broken score', { pairs: [...good.pairs, ['p2', 'd2', 0.5]] }, 'pairs[3][2]: score 0.5 is not a whole number'],
  ['a score as text', { pairs: [...good.pairs, ['p2', 'd2', '5']] }, 'pairs[3][2]: score "5" is not a whole number'],
  ['a pair twice', { pairs: [...good.pairs, ['p1', 'd1', 1]] }, 'pairs[3]: this pair is listed already, as pairs[0]'],
  [
    'a pair of strangers',
    { pairs: [...good.pairs, ['p9', 'd9', 1]] },
    'pairs[3][0]: unknown partner "p9"',
    'pairs[3][1]: unknown demand "d9"',
  ],
  [
    'a pair without score',
    { pairs: [...good.pairs, ['p2', 'd2']] },
    'pairs[3]: a pair is [partner, demand, score], not 2 items',
  ],
  ['no pair at all', { pairs: [...good.pairs, null] }, 'pairs[3]: a pair is [partner, demand, score], not null'],
  ['a lock that is forbidden', { forbidden: [['p1', 'd1']] }, 'locks[0]: is also forbidden[0]'],
  ['a lock that is not feasible', { locks: [['p2', 'd2']] }, 'locks[0]: is not among the pairs, so it is not feasible'],
  ['a lock of a stranger', { locks: [['p3', 'd2']] }, 'locks[0][0]: unknown partner "p3"'],
  [
    'a lock twice',
    {
      locks: [
        ['p1', 'd1'],
        ['p1', 'd1'],
      ],
    },
    'locks[1]: this pair is listed already, as locks[0]',
  ],
  ['a lock that is no pair', { locks: [['p1']] }, 'locks[0]: a pair is [partner, demand] here, not 1 items'],
  ['more locks than seats', { demands: [{ id: 'd1', seats: 0 }, d2] }, 'locks[0]: more locks than the 0 seats of d1'],
  [
    'more locks than capacity',
    { partners: [{ id: 'p1', capacity: 0 }, p2] },
    'locks[0]: more locks than the capacity 0 of p1',
  ],
  [
    'locks that take too long',
    { partners: [{ ...p1, hours: 3 }, p2] },
    'locks[0]: the locks of p1 take 4 hours; 3 are the most',
  ],
  ['a quota over nobody', quota({ members: [] }), 'demands[0].quotas[0].members: a quota needs at least one member'],
  ['a quota over a stranger', quota({ members: ['p1', 'x'] }), 'demands[0].quotas[0].members[1]: unknown partner "x"'],
  ['a member twice', quota({ members: ['p1', 'p1'] }), 'demands[0].quotas[0].members[1]: partner "p1" is listed twice'],
  [
    'a quota above its seats',
    quota({ members: ['p1', 'p2'], min: 3 }),
    'demands[0].quotas[0].min: min 3 is above the 2 seats',
  ],
  ['a quota above its members', quota({ min: 2 }), 'demands[0].quotas[0].min: min 2 is above the number of members, 1'],
  ['a quota upside down', quota({ min: 1, max: 0 }), 'demands[0].quotas[0].min: min 1 is above max 0'],
  [
    'a quota that its locks break',
    quota({ min: 0, max: 0 }),
    'demands[0].quotas[0].max: max 0 is below the 1 members that are locked in',
  ],
  [
    'costs that fall',
    { settings: { unfilled: [9000, 5000] } },
    'settings.unfilled[1]: cost 5000 is below the one before it, 9000',
  ],
  ['no costs', { settings: { overuse: [] } }, 'settings.overuse: an empty list says nothing'],
  ['a change that costs too much', { settings: { change: 20_001 } }, 'settings.change: change 20001 is above 20000'],
  [
    'an unknown floor',
    { settings: { floor: 'high' } },
    'settings.floor: floor "high" is neither a whole number nor "max"',
  ],
  ['a floor above all', { settings: { floor: 10_001 } }, 'settings.floor: floor 10001 is above 10000'],
  ['an unknown mode', { settings: { mode: 'fast' } }, 'settings.mode: mode "fast" is neither "optimal" nor "stable"'],
  [
    'seats that cost too much',
    { settings: { unfilled: 100_000_000 } },
    'demands[0].priority: an empty seat would cost 300000000; 249990000 is the most',
  ],
  [
    'unknown settings',
    { settings: { gap: 1 } },
    'settings.gap: unknown field; known are mode, seed, unfilled, overuse, floor, change',
  ],
  [
    'a stable round with quotas',
    { settings: { mode: 'stable' } },
    'partners[0].hours: cannot be kept in stable mode',
    'demands[0].quotas: cannot be kept in stable mode',
  ],
];

function quota(change: Draft): Draft {
  return { demands: [{ ...d1, quotas: [{ ...d1?.quotas?.[0], ...change }] }, d2] };
}

it.each(bad)('refuses %s', (_, change, ...faults) => {
  expect(said(change)).toEqual(faults);
});

it.each([[null], [[]], ['text'], [3], [undefined]])('refuses %p, which is no instance', (json) => {
  expect(() => readInstance(json)).toThrow(/^an object is needed, not/);
});

it('names every fault at once, and stops at twenty', () => {
  const partners = Array.from({ length: 30 }, (_, i) => ({ id: `p${i}`, capacity: -i - 1 }));
  const faults = said({ partners });
  expect(faults).toHaveLength(20);
  expect(faults[19]).toBe('partners[19].capacity: capacity -20 is negative');
});
