import { gunzipSync, gzipSync } from 'node:zlib';
import type { Plan } from '../engine/problem.js';
import type { Columns } from '../engine/split/columns.js';
import type { Frame, Part } from '../engine/split/part.js';
import type { PartAnswer } from '../engine/split/solve-part.js';

type Numbers = Int32Array | Uint16Array;

/** Lists of numbers in a few bytes: how many there are in each, then the numbers, low byte first. */
function pack(lists: readonly Numbers[]): Buffer {
  const head = Int32Array.from([
    lists.length,
    ...lists.map((list) => (list.BYTES_PER_ELEMENT === 4 ? list.length : ~list.length)),
  ]);
  return gzipSync(
    Buffer.concat(
      [head, ...lists].map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
    ),
    { level: 1 },
  );
}

/** Answers with a reader that takes the lists in the order in which they were packed. */
function unpack(bytes: Uint8Array): { int32: () => Int32Array; uint16: () => Uint16Array } {
  const plain = gunzipSync(bytes);
  let at = 0;
  const take = (size: number) => plain.buffer.slice(plain.byteOffset + at, plain.byteOffset + (at += size));
  const [count] = new Int32Array(take(4));
  const lengths = new Int32Array(take(4 * count!));
  let next = 0;
  return {
    int32: () => new Int32Array(take(4 * lengths[next++]!)),
    uint16: () => new Uint16Array(take(2 * ~lengths[next++]!)),
  };
}

export const packFrame = ({ partners, demands, top, seatStart, emptyCost, slotStart, slotCost }: Frame): Buffer =>
  pack([Int32Array.of(partners, demands, top), seatStart, emptyCost, slotStart, slotCost]);

export function unpackFrame(bytes: Uint8Array): Frame {
  const { int32 } = unpack(bytes);
  const [partners, demands, top] = int32();
  return {
    ...{ partners: partners!, demands: demands!, top: top! },
    ...{ seatStart: int32(), emptyCost: int32(), slotStart: int32(), slotCost: int32() },
  };
}

const columnLists = ({ demands, start, partner, score }: Columns): Numbers[] => [demands, start, partner, score];

const readColumns = ({ int32, uint16 }: ReturnType<typeof unpack>): Columns => ({
  ...{ demands: int32(), start: int32(), partner: int32(), score: uint16() },
});

export const packPart = (part: Part): Buffer => pack([...columnLists(part), part.rest]);

export function unpackPart(bytes: Uint8Array): Part {
  const lists = unpack(bytes);
  return { ...readColumns(lists), rest: lists.int32() };
}

export const packAnswer = ({ seated, columns, partners, prices }: PartAnswer): Buffer =>
  pack([...columnLists(seated), ...columnLists(columns), partners, prices]);

export function unpackAnswer(bytes: Uint8Array): PartAnswer {
  const lists = unpack(bytes);
  const [seated, columns] = [readColumns(lists), readColumns(lists)];
  return { seated, columns, partners: lists.int32(), prices: lists.int32() };
}

/** A plan of a whole round, and a price for each partner that proves how good it is. */
export interface PricedPlan {
  readonly plan: Plan;
  readonly prices: Int32Array;
}

export const packPlan = ({ plan, prices }: PricedPlan): Buffer => pack([plan.seatStart, plan.partner, prices]);

export function unpackPlan(bytes: Uint8Array): PricedPlan {
  const { int32 } = unpack(bytes);
  return { plan: { seatStart: int32(), partner: int32() }, prices: int32() };
}
