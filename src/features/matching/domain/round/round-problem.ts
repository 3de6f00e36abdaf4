import type { FlowProblem, Pairs } from '../../engine/problem.js';
import { apartOf } from './apart.js';
import { pairOf, type RoundInput, type Seating } from './round-input.js';
import type { RoundSettings } from './settings.js';
import { seatingsFor } from './wishes.js';

/** A round as the engine takes it, with who is seated before it looks. */
export interface RoundProblem {
  readonly problem: FlowProblem;
  /** Whom a coordinator pinned, and waiting first choices that stay, because the settings say so. */
  readonly locks: readonly Seating[];
  /** Hours a month that each partner has left beside their locks. */
  readonly hoursLeft: Int32Array;
}

/** Room, free places and hours that are left. */
interface Left {
  readonly room: Int32Array;
  readonly free: Int32Array;
  readonly hoursLeft: Int32Array;
}

/** Says what everything costs. Pairs below the floor are left out. */
export function roundProblem(input: RoundInput, settings: RoundSettings, floor: number): RoundProblem {
  const left = { room: input.room.slice(), free: input.free.slice(), hoursLeft: input.hoursLeft.slice() };
  const locks = locksIn(input, settings, left);
  const pairs = pairsLeft(input, settings, { floor, locks, hoursLeft: left.hoursLeft });
  const problem = { pairs, ...seatsOf(input, settings, left), ...slotsOf(input, settings, left) };
  return { problem, locks, hoursLeft: left.hoursLeft };
}

/** Pins first: whoever waits keeps what is left. Nobody is locked beside somebody they do not sit with. */
function locksIn(input: RoundInput, settings: RoundSettings, left: Left): Seating[] {
  const wanted = [...seatingsFor(input, settings.pinned), ...(settings.waiting === 'keep' ? input.current : [])];
  const apart = apartOf(input);
  const locks: Seating[] = [];
  for (const one of wanted) {
    const beside = locks.filter(({ demand }) => demand === one.demand).map(({ partner }) => partner);
    const alone = !beside.includes(one.partner) && !apart(one.partner).some((other) => beside.includes(other));
    if (alone && locked(input, left, one)) locks.push(one);
  }
  return locks;
}

/** Seats somebody where they wait, while there is room on both sides. */
function locked(input: RoundInput, { room, free, hoursLeft }: Left, one: Seating): boolean {
  const hours = input.hours[one.demand]!;
  const fits = room[one.partner]! > 0 && free[one.demand]! > 0 && hoursLeft[one.partner]! >= hours;
  if (!fits || pairOf(input.pairs, one) < 0) return false;
  room[one.partner]! -= 1;
  free[one.demand]! -= 1;
  hoursLeft[one.partner]! -= hours;
  return true;
}

interface Kept {
  readonly floor: number;
  readonly locks: readonly Seating[];
  readonly hoursLeft: Int32Array;
}

/**
 * Staying with the waiting plan is a bonus of twice the cost of change: a pair that goes and a pair that comes differ. An empty
 * seat costs so much more in return, so that the bonus never pays for leaving one empty.
 */
function pairsLeft(input: RoundInput, { change }: RoundSettings, { floor, locks, hoursLeft }: Kept): Pairs {
  const { pairs } = input;
  const gone = new Set(locks.map((one) => pairOf(pairs, one)));
  const waiting = new Set(change > 0 ? input.current.map((one) => pairOf(pairs, one)) : []);
  const start = new Int32Array(pairs.demands + 1);
  const stays = (d: number, pair: number) => {
    const enough = hoursLeft[pairs.partner[pair]!]! >= input.hours[d]!;
    return pairs.score[pair]! >= floor && enough && !gone.has(pair);
  };
  const kept = Array.from({ length: pairs.demands }, (_, d) => {
    const ours = range(pairs.start[d]!, pairs.start[d + 1]!).filter((pair) => stays(d, pair));
    start[d + 1] = start[d]! + ours.length;
    return ours;
  }).flat();
  const partner = kept.map((pair) => pairs.partner[pair]!);
  const score = kept.map((pair) => pairs.score[pair]! + (waiting.has(pair) ? 2 * change : 0));
  const columns = { start, partner: Int32Array.from(partner), score: Uint16Array.from(score) };
  return { partners: pairs.partners, demands: pairs.demands, ...columns, top: pairs.top + 2 * change };
}

/** The first empty seat of a request is the cheapest; the one without which it would have nobody is the dearest. */
function seatsOf(input: RoundInput, { unfilled, change }: RoundSettings, { free }: Left) {
  const seatStart = startsOf(free);
  const emptyCost = new Int32Array(seatStart[free.length]!);
  for (let d = 0; d < free.length; d += 1) {
    const days = input.days[d]!;
    const soon = days < 0 ? undefined : unfilled.soon.find((one) => days <= one.days);
    const locks = input.free[d]! - free[d]!;
    for (let n = 0; n < free[d]!; n += 1) {
      const last = n === free[d]! - 1 && input.taken[d]! + locks === 0;
      emptyCost[seatStart[d]! + n] =
        unfilled.seat + (soon?.extra ?? 0) + n * unfilled.another + (last ? unfilled.nobody : 0) + change;
    }
  }
  return { seatStart, emptyCost };
}

function slotsOf(input: RoundInput, { overuse }: RoundSettings, { room }: Left) {
  const slotStart = startsOf(room);
  const slotCost = new Int32Array(slotStart[room.length]!);
  for (let p = 0; p < room.length; p += 1) {
    const before = input.held[p]! + input.room[p]! - room[p]!;
    for (let n = 0; n < room[p]!; n += 1)
      slotCost[slotStart[p]! + n] = overuse[Math.min(before + n, overuse.length - 1)]!;
  }
  return { slotStart, slotCost };
}

function startsOf(counts: Int32Array): Int32Array {
  const start = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i += 1) start[i + 1] = start[i]! + counts[i]!;
  return start;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
