import type { Id } from '../../../../kernel/id.js';
import type { Change, Seating } from '../../engine/explain/change.js';
import { threeOffers } from '../../engine/explain/three-offers.js';
import { solveFlow } from '../../engine/flow/solve-flow.js';
import { pairOf } from '../round/round-input.js';
import { keepsTables } from './keep-tables.js';
import { ruledOffers } from './ruled-offers.js';
import { rulesBrokenBy, type RuleBroken } from './rules-broken-by.js';
import type { Situation } from './situation.js';

/** In `few`, at most so many people move. */
export const fewMoves = 2;

export const repairKinds = ['nobody', 'few', 'best'] as const;
export type RepairKind = (typeof repairKinds)[number];

/** What a repair is about: a request with an empty place, or somebody with room. */
export type RepairFocus = { readonly requestId: Id } | { readonly partnerId: Id };

/** Somebody who would be proposed. */
export interface Comer {
  readonly requestId: Id;
  readonly partnerId: Id;
  /** Whole points, 0 to 100. */
  readonly points: number;
  /** Proposed there already, in case somebody says no. */
  readonly standsBy: boolean;
}

/** Somebody whose proposal, of which nobody outside has heard, would be set aside for another, or for none. */
export interface Mover {
  readonly partnerId: Id;
  readonly from: Id;
  readonly to: Id | null;
}

/** Rules of tables that hold an offer back. Without them it would bring so much more. */
export interface Held {
  readonly rules: readonly RuleBroken[];
  readonly points: number;
  readonly places: number;
}

/** One way to mend what is proposed. It keeps every rule of a table that could be kept before. */
export interface RepairOffer {
  /** All the kinds that this one way answers to. */
  readonly kinds: readonly RepairKind[];
  readonly comes: readonly Comer[];
  readonly moves: readonly Mover[];
  /** What the sum of all scores grows by, in whole points; below 0 when it falls. */
  readonly points: number;
  /** How many more places have somebody. */
  readonly places: number;
  /** What keeping the rules of tables costs, and which rules do; null when it costs nothing. */
  readonly held: Held | null;
  /** Names exactly this change: the same as long as nothing about it is different. */
  readonly mark: string;
}

/** The ways to fill a request’s empty places, or to find somebody a place; none when there is none. The same ones are told once. */
export async function repairOffers(situation: Situation, focus: RepairFocus): Promise<RepairOffer[]> {
  const at = focusOf(situation, focus);
  if (!at) return [];
  const { problem, plan } = situation;
  const free = threeOffers({ problem, plan, focus: at, most: fewMoves, solve: solveFlow });
  const keep = repairKinds.every((kind) => !free[kind] || keepsTables(situation, free[kind]));
  const ruled = keep ? free : await ruledOffers(situation, at, fewMoves);
  const offers = repairKinds.flatMap((kind) => {
    const change = free[kind] && keepsTables(situation, free[kind]) ? free[kind] : ruled[kind];
    return change ? [{ ...offerOf(situation, change, kind), held: heldBy(situation, change, free[kind]) }] : [];
  });
  return once(offers);
}

/** The same way is told once, with all its kinds. */
function once(offers: readonly RepairOffer[]): RepairOffer[] {
  const told = new Map<string, RepairOffer>();
  for (const offer of offers) {
    const known = told.get(offer.mark);
    told.set(offer.mark, known ? { ...known, kinds: [...known.kinds, ...offer.kinds] } : offer);
  }
  return [...told.values()];
}

function focusOf({ demandOf, partnerOf }: Situation, focus: RepairFocus) {
  const demand = 'requestId' in focus ? demandOf(focus.requestId) : undefined;
  const partner = 'partnerId' in focus ? partnerOf(focus.partnerId) : undefined;
  if (demand !== undefined) return { demand };
  return partner === undefined ? null : { partner };
}

/** What the same way would bring if no table had a rule. Whom somebody does not want to meet is no rule that is told. */
function heldBy(situation: Situation, kept: Change, free: Change | null): Held | null {
  const rules = free && free !== kept ? rulesBrokenBy(situation, free) : [];
  if (!free || rules.length === 0) return null;
  return { rules, points: pointsOf(free.score - kept.score), places: free.seats - kept.seats };
}

function offerOf({ input }: Situation, change: Change, kind: RepairKind): Omit<RepairOffer, 'held'> {
  const { comes, goes, score, seats } = change;
  const request = ({ demand }: Seating): Id => input.demands[demand]!;
  const person = ({ partner }: Seating): Id => input.partners[partner]!;
  const mark = [comes, goes].map((list) => list.map((one) => `${request(one)} ${person(one)}`).join(',')).join('>');
  const free = [...comes];
  const whereTo = (one: Seating): Id | null => {
    const next = free.findIndex(({ partner }) => partner === one.partner);
    const [to] = next < 0 ? [] : free.splice(next, 1);
    return to ? request(to) : null;
  };
  return {
    kinds: [kind],
    comes: comes.map((one) => ({
      ...{
        requestId: request(one),
        partnerId: person(one),
        points: pointsOf(input.pairs.score[pairOf(input.pairs, one)]!),
      },
      standsBy: input.standingBy.some(({ demand, partner }) => demand === one.demand && partner === one.partner),
    })),
    moves: goes.map((one) => ({ partnerId: person(one), from: request(one), to: whereTo(one) })),
    ...{ points: pointsOf(score), places: seats, mark },
  };
}

/** The engine counts in hundredths of a point. */
export const pointsOf = (score: number): number => score / 100;
