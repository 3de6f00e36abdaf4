import { certify } from '../../src/features/matching/engine/certificate.js';
import { Flow } from '../../src/features/matching/engine/flow/flow.js';
import { solveFlow, type FlowSolution } from '../../src/features/matching/engine/flow/solve-flow.js';
import { type FlowProblem } from '../../src/features/matching/engine/problem.js';
import { random } from '../bench/random.js';
import { bruteForce, costOf, referenceFlow } from '../support/reference-flow.js';
import { mendAtRandom } from './random-repairs.js';
import { type Draw, randomRound, wideRound } from './random-round.js';

/** Ways to damage an answer of the solver, each of which the drill must notice. */
export const matchingBreaks = ['unseat', 'price', 'worse-pair'] as const;
export type MatchingBreak = (typeof matchingBreaks)[number];

export interface MatchingDrillPlan {
  readonly instances: number;
  readonly seed: number;
  readonly broken?: MatchingBreak | undefined;
}

export interface MatchingDrillReport {
  readonly instances: number;
  /** Certificates that name a fault or leave a gap, or that count other costs than the definition does. */
  readonly wrongCertificates: number;
  /** How many were mended after some changes, one after another, and proven again. */
  readonly mended: number;
  /** How many were compared with a slow engine that is plainly right, and where the objective differed. */
  readonly compared: number;
  readonly wrongObjectives: number;
  readonly seconds: number;
}

/** One in so many is compared with the best of all plans, and one in so many is changed and mended. */
const compareEvery = 25;
const mendEvery = 8;
/** One in so many has hundreds of partners. */
const wideEvery = 100;
/** Up to so many pairs, every plan there is can be tried. */
const fewPairs = 10;

export const isRight = ({ wrongCertificates, wrongObjectives }: MatchingDrillReport): boolean =>
  wrongCertificates === 0 && wrongObjectives === 0;

const damages: Readonly<Record<MatchingBreak, (problem: FlowProblem, solution: FlowSolution) => void>> = {
  unseat: (_problem, { plan }) => {
    const seat = plan.partner.findIndex((partner) => partner >= 0);
    if (seat >= 0) plan.partner[seat] = -1;
  },
  price: ({ pairs }, { prices }) => {
    if (pairs.demands > 0) prices.demand[0] = prices.demand[0]! + 1;
  },
  'worse-pair': ({ pairs, seatStart }, { plan }) => {
    const somebody = seatStart[1] && plan.partner[0]! >= 0;
    if (somebody) plan.partner[0] = pairs.partner[pairs.start[1]! - 1]!;
  },
};

function certificateIsRight(problem: FlowProblem, { plan, prices }: FlowSolution): boolean {
  const { faults, gap, primal } = certify(problem, plan, prices);
  return faults.length === 0 && gap === 0 && primal === costOf(problem, plan);
}

function best(problem: FlowProblem): number {
  const few = problem.pairs.partner.length <= fewPairs;
  return (few ? bruteForce(problem) : referenceFlow(problem))?.cost ?? NaN;
}

/** A plan that breaks a rule has no cost at all: the definition throws. */
function safely(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

class Tally {
  wrongCertificates = 0;
  mended = 0;
  compared = 0;
  wrongObjectives = 0;

  constructor(
    private readonly draw: Draw,
    private readonly broken: MatchingBreak | undefined,
  ) {}

  count(i: number): void {
    const problem = randomRound(this.draw);
    this.check(problem, solveFlow(problem), i % compareEvery === 0);
    if (i % mendEvery === 0) this.mend(problem, i % (mendEvery * compareEvery) === 0);
    if (i % wideEvery === 0) this.wide();
  }

  private wide(): void {
    const problem = wideRound(this.draw);
    this.check(problem, solveFlow(problem), false);
    this.mend(problem, false);
  }

  private mend(problem: FlowProblem, compare: boolean): void {
    const flow = new Flow(problem, 1).solve();
    mendAtRandom(flow, problem, this.draw);
    this.mended += 1;
    this.check(flow.current(), { plan: flow.plan(), prices: flow.prices() }, compare);
  }

  private check(problem: FlowProblem, solution: FlowSolution, compare: boolean): void {
    if (this.broken) damages[this.broken](problem, solution);
    if (!safely(() => certificateIsRight(problem, solution))) this.wrongCertificates += 1;
    if (!compare) return;
    this.compared += 1;
    if (!safely(() => costOf(problem, solution.plan) === best(problem))) this.wrongObjectives += 1;
  }
}

/** Solves and mends many small random rounds and counts every answer that is not proven, or not the best. */
export function matchingDrill({ instances, seed, broken }: MatchingDrillPlan): MatchingDrillReport {
  const begin = performance.now();
  const tally = new Tally(random(seed), broken);
  for (let i = 0; i < instances; i++) tally.count(i);
  const { wrongCertificates, mended, compared, wrongObjectives } = tally;
  const seconds = Math.round((performance.now() - begin) / 100) / 10;
  return { instances, wrongCertificates, mended, compared, wrongObjectives, seconds };
}
