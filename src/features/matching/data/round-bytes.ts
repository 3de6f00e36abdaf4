import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Id } from '../../../kernel/id.js';
import type { RoundInput, RoundQuota, Seating } from '../domain/round/round-input.js';

type Numbers = Int32Array | Uint16Array;
type Head = readonly [
  partners: readonly Id[],
  demands: readonly Id[],
  current: readonly Seating[],
  standingBy: readonly Seating[],
  quotas: readonly RoundQuota[],
  top: number,
  /** Left out when there is none, so that rounds kept before it have the bytes that they had. */
  apart?: RoundInput['apart'],
];

/** The same bytes for the same input: a head of JSON with its length before it, then the numbers, low byte first. */
function bytesOf(input: RoundInput): Buffer {
  const { partners, demands, current, standingBy, quotas, pairs, apart } = input;
  const seatings = (list: readonly Seating[]) => list.map(({ demand, partner }) => ({ demand, partner }));
  const plain = quotas.map(({ demand, rule, members, min, max }) => ({ demand, rule, members, min, max }));
  const named = apart.length > 0 ? ([apart] as const) : ([] as const);
  const head: Head = [partners, demands, seatings(current), seatings(standingBy), plain, pairs.top, ...named];
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text, ...numbersOf(input).map(raw)]);
}

const numbersOf = ({ room, held, hoursLeft, free, taken, hours, days, place, pairs }: RoundInput): Numbers[] => [
  ...[room, held, hoursLeft, free, taken, hours, days, place],
  ...[pairs.start, pairs.partner, pairs.score],
];

const raw = ({ buffer, byteOffset, byteLength }: Numbers) => Buffer.from(buffer, byteOffset, byteLength);

export const packRound = (input: RoundInput): Buffer => gzipSync(bytesOf(input), { level: 1 });

export function unpackRound(packed: Uint8Array): RoundInput {
  const bytes = gunzipSync(packed);
  const length = bytes.readUInt32LE(0);
  const [partners, demands, current, standingBy, quotas, top, apart = []] = JSON.parse(
    bytes.subarray(4, 4 + length).toString(),
  ) as Head;
  let at = 4 + length;
  const take = (size: number) => bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + (at += size));
  const int32 = (count: number) => new Int32Array(take(4 * count));
  const [p, d] = [partners.length, demands.length];
  const sides = { room: int32(p), held: int32(p), hoursLeft: int32(p), free: int32(d), taken: int32(d) };
  const asked = { hours: int32(d), days: int32(d), place: int32(d) };
  const start = int32(d + 1);
  const count = start[d] ?? 0;
  const partner = int32(count);
  const pairs = { partners: p, demands: d, start, partner, score: new Uint16Array(take(2 * count)), top };
  return { partners, demands, current, standingBy, quotas, apart, pairs, ...sides, ...asked };
}

/** What names a round’s input for good: everything that its result depends on. */
export const inputHash = (input: RoundInput, ...also: readonly unknown[]): string =>
  createHash('sha256').update(bytesOf(input)).update(inOrder(also)).digest('hex');

/** A hash of any JSON, whatever the order of its keys. */
export const jsonHash = (value: unknown): string => createHash('sha256').update(inOrder(value)).digest('hex');

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
