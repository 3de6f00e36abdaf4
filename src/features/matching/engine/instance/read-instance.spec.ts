import { goodInstance as good } from '../../../../../test/support/instances.js';
import { PairRows } from './pair-rows.js';
import { readInstance } from './read-instance.js';

it('reads every field of the format', () => {
  const instance = readInstance(good);
  expect(instance.partners[1]).toEqual({ id: 'p2', capacity: 1, hours: null, ranks: null });
  expect(instance.demands).toEqual([
    {
      id: 'd1',
      seats: 2,
      hours: 4,
      priority: 3,
      quotas: [{ name: 'newcomer', members: [0], min: 1, max: null }],
      ranks: null,
    },
    { id: 'd2', seats: 1, hours: 0, priority: 1, quotas: [], ranks: null },
  ]);
  expect([...instance.pairs.partner, ...instance.pairs.demand, ...instance.pairs.score]).toEqual([
    ...[0, 1, 0, 0, 0, 1],
    ...[9120, 0, 10_000],
  ]);
  expect(instance.locks).toEqual([{ partner: 0, demand: 0 }]);
  expect(instance.settings).toEqual({
    mode: 'optimal',
    seed: 0,
    unfilled: [5000, 9000],
    overuse: [0, 500],
    floor: 'max',
    change: 900,
  });
});

it('takes ids for what they are, whatever they are called', () => {
  const partners = ['__proto__', 'constructor', '0'].map((id) => ({ id, capacity: 1 }));
  const demands = [{ id: 'toString', seats: 1 }];
  const pairs = [['__proto__', 'toString', 1]];
  expect(readInstance({ version: 1, partners, demands, pairs }).pairs.partner).toEqual(Int32Array.of(0));
  expect(() => readInstance({ version: 1, partners, demands, pairs: [['hasOwnProperty', 'toString', 1]] })).toThrow(
    'pairs[0][0]: unknown partner "hasOwnProperty"',
  );
});

it('takes pairs that were read before, with the same checks', () => {
  const pairs = new PairRows();
  for (let p = 0; p < 3000; p += 1) pairs.add(`p${p}`, 'd', p === 2999 ? 10_001 : p);
  const partners = Array.from({ length: 3000 }, (_, p) => ({ id: `p${p}`, capacity: 1 }));
  const instance = { version: 1, partners, demands: [{ id: 'd', seats: 1 }], pairs };
  expect(() => readInstance(instance)).toThrow('pairs[2999][2]: score 10001 is above 10000');
});
