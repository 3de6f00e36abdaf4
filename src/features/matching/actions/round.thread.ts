import { serve } from '../../../platform/threads/serve.js';
import { changesSince, type RoundChanges } from '../domain/round/changes.js';
import { compileRound, type RoundWorld } from '../domain/round/compile-round.js';
import { evidenceOf, type RoundEvidence } from '../domain/round/evidence.js';
import type { RoundInput } from '../domain/round/round-input.js';
import type { RoundResult } from '../domain/round/round-result.js';
import type { RoundSettings } from '../domain/round/settings.js';
import { solveRound, type OnProgress } from '../domain/round/solve-round.js';
import type { PricedPlan } from '../data/split-bytes.js';
import { inOneProcess, proveBig } from './split/prove-big.js';
import type { BigLimits, BigProblem } from './split/big-rounds.js';

/** What a round asks of its thread: a plan, the same plan once more, or whether the network is still as it was. */
export type RoundWork =
  | { readonly kind: 'plan'; readonly world: RoundWorld; readonly settings: RoundSettings; readonly big?: BigLimits }
  | { readonly kind: 'replay'; readonly input: RoundInput; readonly settings: RoundSettings; readonly big?: BigLimits }
  | { readonly kind: 'compare'; readonly world: RoundWorld; readonly input: RoundInput; readonly result: RoundResult };

export interface PlanAnswer {
  readonly input: RoundInput;
  readonly result: RoundResult;
  readonly evidence: RoundEvidence;
}

/** The answers, by kind of work. */
export interface RoundAnswers {
  readonly plan: PlanAnswer;
  readonly replay: RoundResult;
  readonly compare: RoundChanges;
}

serve(async (given, report, ask): Promise<unknown> => {
  const work = given as RoundWork;
  const say: OnProgress = (phase, percent) => report({ phase, percent });
  if (work.kind === 'plan') return plan(work, say, ask);
  if (work.kind === 'replay')
    return solveRound(work.input, work.settings, say, proveBig(work.input, inOneProcess, work.big));
  return changesSince(work.input, compileRound(work.world), work.result);
});

/** A big problem is solved by whoever owns the thread, in parts. */
async function plan(
  { world, settings, big }: RoundWork & { readonly kind: 'plan' },
  say: OnProgress,
  ask: (question: BigProblem) => Promise<unknown>,
): Promise<PlanAnswer> {
  say('pairs', 10);
  const input = compileRound(world);
  const inParts = async (question: BigProblem) => (await ask(question)) as PricedPlan;
  const result = await solveRound(input, settings, say, proveBig(input, inParts, big));
  say('reasons', 95);
  return { input, result, evidence: evidenceOf(world, result) };
}
