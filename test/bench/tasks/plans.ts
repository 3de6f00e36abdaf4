import { solveFlow } from '../../../src/features/matching/engine/flow/solve-flow.js';
import { type FlowProblem, type Plan } from '../../../src/features/matching/engine/problem.js';
import { type Cell, type Findings, round3 } from '../cell.js';
import { generate } from '../generate.js';
import { measure } from '../measure.js';
import { firstCome, greedy } from '../peers/hand-work.js';
import { planFigures } from '../plan-figures.js';
import { roundOf } from '../round.js';
import { scorePairs } from '../score.js';

const few = { least: 1, most: 3, budget: 1_000 };

const ways: Readonly<Record<string, (problem: FlowProblem) => Plan>> = {
  'first-come': firstCome,
  greedy,
  engine: (problem) => solveFlow(problem).plan,
};

/** What a way of planning costs people, all judged by the same numbers. */
export function plan({ partners, demands, seed, kind, task }: Cell): Findings {
  const synth = generate(partners, demands, seed, kind);
  const problem = roundOf(synth, scorePairs(synth));
  const way = task.slice('plan '.length);
  const { result, timing } = measure(() => ways[way]!(problem), few);
  return { way, ...planFigures(problem, result), ms: round3(timing.min) };
}
