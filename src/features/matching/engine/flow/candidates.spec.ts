import fc from 'fast-check';
import { flowProblem } from '../../../../../test/support/flow-problems.js';
import { Candidates } from './candidates.js';
import { tagWidth } from './node.js';

const count = 120;
const drawn = fc.record({
  scores: fc.array(fc.nat(10_000), { minLength: count, maxLength: count }),
  prices: fc.array(fc.nat(3_000), { minLength: count, maxLength: count }),
  fallen: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(3_000)), { maxLength: 60 }),
});

/** A list of everybody at these prices, and the prices themselves, to be changed. */
function listed(scores: readonly number[], prices: readonly number[]) {
  const tags = Int32Array.from(prices.flatMap((price) => [price, 0]));
  const pairs = scores.map((score, partner) => [partner, 0, score] as const);
  const candidates = new Candidates(flowProblem({ seats: [[0]], slots: scores.map(() => [0]), pairs }).pairs, tags);
  candidates.lengthen(0, count);
  return { candidates, tags };
}

const rowsOf = ({ entries, at, size }: Candidates) =>
  Array.from({ length: size[0]! }, (_, i) => [...entries.subarray(at[0]! + 3 * i, at[0]! + 3 * i + 3)] as const);

describe('a list of candidates', () => {
  it('is in the order of keys that nobody is cheaper than, however many prices fell', () => {
    fc.assert(
      fc.property(drawn, ({ scores, prices, fallen }) => {
        const { candidates, tags } = listed(scores, prices);
        for (const [partner, by] of fallen) tags[partner * tagWidth] = Math.max(0, tags[partner * tagWidth]! - by);
        candidates.pricesFell();
        candidates.refresh(0);
        const rows = rowsOf(candidates);
        const keys = rows.map(([, , key]) => key!);
        expect(keys).toEqual([...keys].sort((a, b) => a - b));
        expect(rows.filter(([partner, cost, key]) => key! > cost! + tags[partner! * tagWidth]!)).toEqual([]);
        expect(rows.map(([partner, cost]) => [partner, 10_000 - cost!]).sort(([a], [b]) => a! - b!)).toEqual([
          ...scores.entries(),
        ]);
      }),
    );
  });

  it('moves only who became cheaper, and leaves the rest as they lay', () => {
    const { candidates, tags } = listed([9_000, 8_000, 7_000, 6_000], [0, 0, 500, 5_000]);
    tags[1 * tagWidth] = 2_500;
    tags[3 * tagWidth] = 0;
    candidates.pricesFell();
    candidates.refresh(0);
    expect(rowsOf(candidates)).toEqual([
      [0, 1_000, 1_000],
      [1, 2_000, 2_000],
      [2, 3_000, 3_500],
      [3, 4_000, 4_000],
    ]);
  });
});
