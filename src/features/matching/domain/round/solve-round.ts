import { certify } from '../../engine/certificate.js';
import { solveFlow } from '../../engine/flow/solve-flow.js';
import { bestFloor } from '../../engine/instance/best-floor.js';
import type { Rules } from '../../engine/kernel/rules.js';
import type { FlowProblem, Plan } from '../../engine/problem.js';
import { figuresOf, plannedOf, requestsOf } from './account.js';
import type { RoundInput } from './round-input.js';
import { roundProblem, type RoundProblem } from './round-problem.js';
import type { RoundResult } from './round-result.js';
import { bestUnderRules, keeps, quotaRules, rulesOf } from './round-rules.js';
import { plainSettings, type RoundSettings } from './settings.js';

/** What a round is doing, in the order in which it does it. */
export const roundPhases = ['reading', 'pairs', 'comparing', 'floor', 'solving', 'proving', 'reasons'] as const;
export type RoundPhase = (typeof roundPhases)[number];

/** Hears what is being done, and how far it is: 0 to 100. */
export type OnProgress = (phase: RoundPhase, percent: number) => void;

/** A plan and what no plan can cost less than. */
export interface Proven {
  readonly plan: Plan;
  readonly objective: number;
  readonly bound: number;
}

/** Finds the best plan and proves it. */
export type Prove = (problem: FlowProblem) => Promise<Proven>;

/** Works out a round. Exact and deterministic; throws when the independent check of the plan finds a fault. */
export async function solveRound(
  input: RoundInput,
  settings: RoundSettings,
  onProgress: OnProgress = () => undefined,
  prove: Prove = proven,
): Promise<RoundResult> {
  onProgress('comparing', 40);
  const free = roundProblem(input, { ...plainSettings(settings), waiting: 'free' }, 0);
  const plain = plannedOf(input, free, (await best(input, free, prove)).plan);
  onProgress('floor', 55);
  const floor = await floorOf(input, settings, prove);
  onProgress('solving', 70);
  const round = roundProblem(input, settings, floor ?? 0);
  const { plan, objective, bound } = await best(input, round, prove);
  onProgress('proving', 90);
  const planned = plannedOf(input, round, plan);
  return {
    requests: requestsOf(input, planned),
    ...{ figures: figuresOf(input, planned), plain: figuresOf(input, plain), floor, objective, bound },
    certificate: objective === bound ? 'optimal' : 'within-bound',
  };
}

/** The best plan within everybody’s hours and the rules of every table. One that keeps them by itself is best of all that do. */
async function best(input: RoundInput, round: RoundProblem, prove: Prove): Promise<Proven> {
  return bestWithin(round.problem, rulesOf(input, round), prove);
}

async function bestWithin(problem: FlowProblem, rules: Rules | null, prove: Prove): Promise<Proven> {
  const free = await prove(problem);
  if (!rules || problem.pairs.partner.length === 0 || keeps(rules, problem, free.plan)) return free;
  return bestUnderRules(problem, rules);
}

/** The best plan of a flow, with the certificate that no plan is better. */
export function proven(problem: FlowProblem): Promise<Proven> {
  const { plan, prices } = solveFlow(problem);
  const { faults, primal, dual, gap } = certify(problem, plan, prices);
  if (faults.length > 0 || gap !== 0) throw new Error(`The plan failed its check: gap ${gap}. ${faults.join('; ')}`);
  return Promise.resolve({ plan, objective: primal, bound: dual });
}

/** The highest score that every seat can have while no more seats stay empty, and no more rules of tables are broken. */
async function floorOf(input: RoundInput, settings: RoundSettings, prove: Prove): Promise<number | null> {
  if (settings.floor !== 'max') return settings.floor;
  const steady = { ...settings, change: 0 };
  return bestFloor(
    (floor) => {
      const round = roundProblem(input, steady, floor);
      return { problem: round.problem, rules: quotaRules(input, round) };
    },
    async ({ problem, rules }) => (await bestWithin(problem, rules, prove)).objective,
  );
}
