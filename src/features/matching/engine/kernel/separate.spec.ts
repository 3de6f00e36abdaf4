import fc from 'fast-check';
import { separate, type Room, type Share } from './separate.js';

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

/** One partner, and places of which they have whole shares or parts. */
const drawn = fc
  .record({
    sizes: fc.uniqueArray(whole(1, 8), { minLength: 1, maxLength: 4 }),
    limit: whole(1, 12),
    slots: whole(1, 4),
    shares: fc.array(fc.record({ size: whole(0, 3), share: whole(1, 12) }), { minLength: 1, maxLength: 6 }),
  })
  .map(({ sizes, limit, slots, shares }) => {
    const room: Room = { partner: 0, sizes: Int32Array.from(sizes).sort(), limit, slots };
    const mixture = shares
      .map(({ size, share }, demand): Share => ({ demand, size: size % sizes.length, share: share / 12 }))
      .filter(({ size }) => room.sizes[size]! <= limit);
    return { room, mixture };
  });

/** Every choice of places that fits, when there are `more` unknown ones of each size besides. */
function choices(room: Room, mixture: readonly Share[], more: number): Share[][] {
  const unknown = [...room.sizes.keys()].flatMap((size) =>
    Array.from({ length: more }, (_, n): Share => ({ demand: 100 + n, size, share: 0 })),
  );
  let all: Share[][] = [[]];
  for (const one of [...mixture, ...unknown]) all = [...all, ...all.map((some) => [...some, one]).filter(fits)];
  return all;

  function fits(some: readonly Share[]): boolean {
    return some.length <= room.slots && some.reduce((sum, { size }) => sum + room.sizes[size]!, 0) <= room.limit;
  }
}

describe('a cut of a partner’s hours', () => {
  it('is broken by the mixture and kept by every real choice, of places that it knows or not', () => {
    fc.assert(
      fc.property(drawn, ({ room, mixture }) => {
        const cut = separate(room, mixture);
        if (cut === null) return;
        const weigh = ({ demand, size }: Share): number => cut.own.get(demand) ?? cut.weight[size]!;
        const sum = (some: readonly Share[]): number => some.reduce((total, one) => total + weigh(one), 0);
        expect(mixture.reduce((total, one) => total + weigh(one) * one.share, 0)).toBeGreaterThan(cut.most);
        expect(Math.max(...choices(room, mixture, 4).map(sum))).toBeLessThanOrEqual(cut.most);
      }),
      { numRuns: 300 },
    );
  });

  it('is found whenever places are promised that do not fit together', () => {
    const room: Room = { partner: 7, sizes: Int32Array.of(2, 4), limit: 5, slots: 2 };
    const held: Share = { demand: 0, size: 0, share: 1 };
    const cut = separate(room, [held, { demand: 1, size: 1, share: 0.5 }]);
    expect([cut?.own.get(0), cut?.own.get(1), cut?.most]).toEqual([5040, 5040, 5040]);
    expect(separate(room, [held, { demand: 2, size: 0, share: 0.5 }])).toBeNull();
  });
});
