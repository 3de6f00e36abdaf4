import { criteria, criterionCodes, type CriterionCode } from './criteria.js';

/** How many points each criterion brings at best. Whole numbers that add up to 100. */
export type Weights = Readonly<Record<CriterionCode, number>>;

/** The weights as they stood at one time. A score names its version, so that it can be explained and worked out again. */
export interface WeightVersion {
  readonly version: number;
  readonly weights: Weights;
}

/** A version with the decision behind it. */
export interface DecidedWeights extends WeightVersion {
  /** Null for the versions that came with the software. */
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
}

/** Before people could say what they would love to do. */
const first: WeightVersion = {
  version: 1,
  weights: {
    ...{ lived_experience: 30, interests: 20, availability: 15, access: 10, language: 10 },
    ...{ own_wish: 0, fair_turn: 10, freshness: 5 },
  },
};

/** The proposal that the network starts with. It is printed with every score so that people can argue about it. */
export const startingWeights: WeightVersion = {
  version: 2,
  weights: {
    ...{ lived_experience: 30, interests: 20, availability: 15, access: 10, language: 5 },
    ...{ own_wish: 10, fair_turn: 5, freshness: 5 },
  },
};

/** Versions that nobody had to decide on; those of people come after them. */
export const builtInVersions: readonly WeightVersion[] = [first, startingWeights];

/** What is wrong with weights, if anything: something missing, not whole, or not adding up to 100. */
export function weightFault(weights: Readonly<Record<string, unknown>>): 'unknown' | 'range' | 'sum' | null {
  if (Object.keys(weights).some((code) => !(criterionCodes as readonly string[]).includes(code))) return 'unknown';
  const points = criterionCodes.map((code) => weights[code]);
  if (!points.every((each): each is number => typeof each === 'number' && isWeight(each))) return 'range';
  return points.reduce((sum, each) => sum + each, 0) === 100 ? null : 'sum';
}

const isWeight = (points: number) => Number.isInteger(points) && points >= 0 && points <= 100;

/** Points for a fit, by criterion: `pointsFor(weights)[criterion][fit]`. Whole points, rounded down. */
export function pointsFor(weights: Weights): Readonly<Record<CriterionCode, readonly number[]>> {
  const tables = criteria.map(({ code, steps }) => [
    code,
    Array.from({ length: steps + 1 }, (_, fit) => pointsOf(weights[code], fit, steps)),
  ]);
  return Object.fromEntries(tables) as Record<CriterionCode, number[]>;
}

/** Whole points, rounded down, for `fit` of `steps`. */
export const pointsOf = (weight: number, fit: number, steps: number): number => Math.floor((weight * fit) / steps);
