import type { Text } from '../../../kernel/text.js';
import type { Candidate } from './candidate.js';
import { criteria, type CriterionCode } from './criteria.js';
import type { Need } from './need.js';
import { pointsOf, type WeightVersion } from './weights.js';

/** What one criterion gave, out of how much, and why. */
export interface Part {
  readonly code: CriterionCode;
  readonly label: Text;
  readonly points: number;
  readonly of: number;
  readonly because: Text;
}

export interface Scored {
  readonly candidateId: string;
  /** 0 to 100, exactly the sum of the parts. */
  readonly score: number;
  readonly parts: readonly Part[];
  /** The version of the weights. */
  readonly weights: number;
}

/** How well a partner fits a need, part by part. Says nothing about rules: those come first. */
export function score(need: Need, candidate: Candidate, { version, weights }: WeightVersion): Scored {
  const parts = criteria.map((criterion) => ({
    code: criterion.code,
    label: criterion.label,
    points: pointsOf(weights[criterion.code], criterion.fit(need, candidate), criterion.steps),
    of: weights[criterion.code],
    because: criterion.because(need, candidate),
  }));
  return {
    candidateId: candidate.id,
    score: parts.reduce((sum, { points }) => sum + points, 0),
    parts,
    weights: version,
  };
}

/** What it takes to put one partner before another. */
export interface Standing {
  readonly id: string;
  readonly score: number;
  readonly fairTurn: number;
}

/** The score alone, without its sentences. */
export function standing(need: Need, candidate: Candidate, { weights }: WeightVersion): Standing {
  let [sum, fairTurn] = [0, 0];
  for (const { code, steps, fit } of criteria) {
    const reached = fit(need, candidate);
    sum += pointsOf(weights[code], reached, steps);
    if (code === 'fair_turn') fairTurn = reached;
  }
  return { id: candidate.id, score: sum, fairTurn };
}

/** Best score first, then whoever's turn it is, then the id: the same order every time. */
export const byStanding = (a: Standing, b: Standing): number =>
  b.score - a.score || b.fairTurn - a.fairTurn || (a.id < b.id ? -1 : 1);
