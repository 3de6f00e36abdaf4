import type { Plan } from '../../engine/problem.js';
import { stepsInAt } from './steps-in.js';
import { pairOf, type RoundInput, type Seating } from './round-input.js';
import type { RoundProblem } from './round-problem.js';
import type { BrokenRule, Figures, RequestResult, Seated } from './round-result.js';

/** Who sits where, the locked ones first: one list of partners for each request. */
export type Planned = readonly (readonly number[])[];

/** Reads a plan of the engine, and adds those who were seated before it looked. */
export function plannedOf({ demands }: RoundInput, { locks }: RoundProblem, { seatStart, partner }: Plan): Planned {
  return demands.map((_, d) => {
    const before = locks.filter(({ demand }) => demand === d).map((one) => one.partner);
    return [...before, ...partner.subarray(seatStart[d], seatStart[d + 1])].filter((p) => p >= 0).sort((a, b) => a - b);
  });
}

/** A plan in figures. */
export function figuresOf(input: RoundInput, planned: Planned): Figures {
  const scores = planned.flatMap((people, demand) => people.map((partner) => scoreOf(input, { demand, partner })));
  const engaged = new Map<number, number>();
  for (const partner of planned.flat()) engaged.set(partner, (engaged.get(partner) ?? 0) + 1);
  const before = (partner: number) => input.held[partner] ?? 0;
  return {
    places: input.free.reduce((sum, free) => sum + free, 0),
    filled: scores.length,
    withNobody: planned.filter((people, d) => people.length + input.taken[d]! === 0 && input.free[d]! > 0).length,
    score: scores.reduce((sum, score) => sum + score, 0),
    worst: scores.length > 0 ? Math.min(...scores) : null,
    people: engaged.size,
    heldTwice: [...engaged].filter(([partner, n]) => n + before(partner) >= 2).length,
  };
}

/** The plan request by request, with who stands by. */
export function requestsOf(input: RoundInput, planned: Planned): RequestResult[] {
  const room = input.room.slice();
  for (const partner of planned.flat()) room[partner]! -= 1;
  const waiting = seatingsByDemand(input, [...input.current, ...input.standingBy]);
  const current = seatingsByDemand(input, input.current);
  return input.demands.map((demand, d) => {
    const people = planned[d] ?? [];
    const broken = brokenOf(input, d, people);
    const seated = (partner: number): Seated => ({
      partner: input.partners[partner]!,
      score: scoreOf(input, { demand: d, partner }),
      waiting: waiting[d]!.includes(partner),
    });
    return {
      demand,
      people: people.map(seated).sort(byScore),
      alternates: alternatesOf(input, { demand: d, people, waiting: waiting[d]!, room }).map(seated),
      empty: input.free[d]! - people.length,
      replaced: current[d]!.filter((partner) => !people.includes(partner)).map((partner) => input.partners[partner]!),
      ...(broken.length > 0 ? { broken } : {}),
    };
  });
}

/** Counted afresh, whatever the engine says. A request without free places has nothing to keep. */
const brokenOf = ({ quotas, free }: RoundInput, d: number, people: readonly number[]): BrokenRule[] =>
  quotas
    .filter(({ demand }) => demand === d && free[d]! > 0)
    .map(({ rule, members, min }) => ({ rule, missing: min - people.filter((p) => members.includes(p)).length }))
    .filter(({ missing }) => missing > 0);

interface Beside {
  readonly demand: number;
  readonly people: readonly number[];
  readonly waiting: readonly number[];
  readonly room: Int32Array;
}

/** As many as there are free places: who waits already, then the best who could step in, those with room beside the plan first. */
function alternatesOf(input: RoundInput, { demand, people, waiting, room }: Beside): number[] {
  const { start, partner, score } = input.pairs;
  const stepsIn = stepsInAt(input, demand, people);
  const standing: { p: number; score: number; rank: number }[] = [];
  for (let pair = start[demand]!; pair < start[demand + 1]!; pair += 1) {
    const p = partner[pair]!;
    if (people.includes(p) || !(waiting.includes(p) || stepsIn(p))) continue;
    const rank = waiting.includes(p) ? 0 : room[p]! > 0 ? 1 : 2;
    standing.push({ p, score: score[pair]!, rank });
  }
  standing.sort((a, b) => a.rank - b.rank || b.score - a.score || a.p - b.p);
  const wait = standing.filter(({ rank }) => rank === 0).length;
  return standing.slice(0, Math.max(wait, input.free[demand]!)).map(({ p }) => p);
}

function seatingsByDemand({ demands }: RoundInput, seatings: readonly Seating[]): number[][] {
  const byDemand: number[][] = demands.map(() => []);
  for (const { demand, partner } of seatings) byDemand[demand]!.push(partner);
  return byDemand;
}

const scoreOf = ({ pairs }: RoundInput, seating: Seating): number => pairs.score[pairOf(pairs, seating)] ?? 0;

const byScore = (a: Seated, b: Seated): number => b.score - a.score || (a.partner < b.partner ? -1 : 1);
