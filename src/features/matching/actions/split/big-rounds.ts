import { Injectable } from '@nestjs/common';
import type { FlowProblem } from '../../engine/problem.js';

export interface BigLimits {
  /** A round with more pairs than this is cut; 20,000 partners and 4,000 requests have some nine million. */
  readonly pairs: number;
  /** A part has no more pairs than this, unless one request alone has. */
  readonly pairsOfPart: number;
}

/** From which size on a round is worked out in parts. */
@Injectable()
export class BigRounds {
  readonly limits: BigLimits = { pairs: 20_000_000, pairsOfPart: 4_000_000 };
}

/** A problem, and the part of each of its demands. */
export interface BigProblem {
  readonly problem: FlowProblem;
  readonly partOf: Int32Array;
}
