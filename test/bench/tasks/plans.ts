import { solveFlow } from '../../../src/features/matching/engine/flow/solve-flow.js';
import { type FlowProblem, type Plan } from '../../../src/features/matching/engine/problem.js';
import { blockingPairs } from '../../../src/features/matching/engine/stable/blocking-pairs.js';
import { deferredAcceptance } from '../../../src/features/matching/engine/stable/deferred-acceptance.js';
import { type Preferences } from '../../../src/features/matching/engine/stable/preferences.js';
import { type Cell, type Findings, round3 } from '../cell.js';
import { generate } from '../generate.js';
import { measure } from '../measure.js';
import { firstCome, greedy } from '../peers/hand-work.js';
import { planFigures } from '../plan-figures.js';
import { roundOf } from '../round.js';
import { scorePairs } from '../score.js';
import { rankedByBoth } from '../wishes.js';

const few = { least: 3, most: 50, budget: 1_000 };

/** Lists of lists of everybody’s wishes: more pairs than this are not ranked here. */
const mostRanked = 1_000_000;

interface Round {
  readonly problem: FlowProblem;
  readonly wishes: Preferences | null;
  readonly room: { readonly partners: Uint8Array; readonly demands: Uint8Array };
}

function stable({ problem, wishes, room }: Round): Plan {
  if (!wishes) throw new Error('Only rounds that are ranked by both sides can be stable.');
  const partner = new Int32Array(problem.emptyCost.length).fill(-1);
  deferredAcceptance(wishes, room).forEach((people, d) => partner.set(people, problem.seatStart[d]));
  return { seatStart: problem.seatStart, partner };
}

const ways: Readonly<Record<string, (round: Round) => Plan>> = {
  'first-come': ({ problem }) => firstCome(problem),
  greedy: ({ problem }) => greedy(problem),
  stable,
  engine: ({ problem }) => solveFlow(problem).plan,
};

function blocking({ wishes, room }: Round, { seatStart, partner }: Plan): number | null {
  if (!wishes) return null;
  const seated = Array.from({ length: seatStart.length - 1 }, (_, d) =>
    Array.from(partner.subarray(seatStart[d], seatStart[d + 1])).filter((p) => p >= 0),
  );
  return blockingPairs(wishes, room, seated).length;
}

/** What a way of planning costs people, all judged by the same numbers. */
export function plan({ partners, demands, seed, kind, task }: Cell): Findings {
  const synth = generate(partners, demands, seed, kind);
  const pairs = scorePairs(synth);
  const round: Round = {
    problem: roundOf(synth, pairs),
    wishes: pairs.partner.length <= mostRanked ? rankedByBoth(synth, pairs) : null,
    room: { partners: synth.partners.capacity, demands: synth.demands.seats },
  };
  const way = task.slice('plan '.length);
  const { result, timing } = measure(() => ways[way]!(round), few);
  return { way, ...planFigures(round.problem, result), blockingPairs: blocking(round, result), ms: round3(timing.min) };
}
