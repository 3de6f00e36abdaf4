import { certify } from '../../engine/certificate.js';
import { solveFlow } from '../../engine/flow/solve-flow.js';
import { bestFloor } from '../../engine/instance/best-floor.js';
import type { Rules } from '../../engine/kernel/rules.js';
import type { FlowProblem, Plan } from '../../engine/problem.js';
import { figuresOf, plannedOf, requestsOf, type Planned } from './account.js';
import { metIn } from './apart.js';
import type { RoundInput } from './round-input.js';
import { roundProblem, type RoundProblem } from './round-problem.js';
import type { RoundResult, WishesResult } from './round-result.js';
import { bestUnderRules, keeps, quotaRules, rulesOf } from './round-rules.js';
import { plainSettings, type RoundSettings } from './settings.js';
import { hasWishes, unmetPins, withoutRuledOut } from './wishes.js';

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
  known: RoundInput,
  settings: RoundSettings,
  onProgress: OnProgress = () => undefined,
  prove: Prove = proven,
): Promise<RoundResult> {
  const input = withoutRuledOut(known, settings);
  onProgress('comparing', 40);
  const free = roundProblem(input, { ...plainSettings(settings), waiting: 'free' }, 0);
  const plain = plannedOf(input, free, (await best(input, free, prove)).plan);
  onProgress('floor', 55);
  const { planned, floor, objective, bound } = await planFor(input, settings, prove, () => onProgress('solving', 70));
  onProgress('proving', 90);
  const optimal = objective === bound;
  const wishes = hasWishes(settings) ? { wishes: await wishesOf(known, planned, { settings, prove, optimal }) } : {};
  return {
    requests: requestsOf(input, planned),
    ...{ figures: figuresOf(input, planned), plain: figuresOf(input, plain), floor, objective, bound },
    ...{ certificate: optimal ? 'optimal' : 'within-bound', ...wishes },
  };
}

/** The best plan under the settings, above the best floor. */
async function planFor(input: RoundInput, settings: RoundSettings, prove: Prove, onFloor?: () => void) {
  const floor = await floorOf(input, settings, prove);
  onFloor?.();
  const round = roundProblem(input, settings, floor ?? 0);
  const { plan, objective, bound } = await best(input, round, prove);
  return { planned: plannedOf(input, round, plan), floor, objective, bound };
}

interface Wished {
  readonly settings: RoundSettings;
  readonly prove: Prove;
  readonly optimal: boolean;
}

/** The round once more as if nobody had settled anything before. */
async function wishesOf(
  input: RoundInput,
  planned: Planned,
  { settings, prove, optimal }: Wished,
): Promise<WishesResult> {
  const other = await planFor(input, { ...settings, pinned: [], ruledOut: [] }, prove);
  return {
    unmet: unmetPins(input, planned, settings),
    without: figuresOf(input, other.planned),
    proven: optimal && other.objective === other.bound,
  };
}

/**
 * The best plan within everybody’s hours and the rules of every table. One that keeps them by itself is best of all that do. Those who
 * are to be kept apart are asked for only where a plan brings them together, until none does.
 */
async function best(input: RoundInput, round: RoundProblem, prove: Prove, rules: RulesOf = rulesOf): Promise<Proven> {
  let quotas = input.quotas;
  for (;;) {
    const found = await bestWithin(round.problem, rules({ ...input, quotas }, round), prove);
    const met = metIn(input, plannedOf(input, round, found.plan));
    if (met.length === 0) return found;
    quotas = [...quotas, ...met];
  }
}

type RulesOf = typeof rulesOf;

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
    (floor) => roundProblem(input, steady, floor),
    async (round) => (await best(input, round, prove, quotaRules)).objective,
  );
}
