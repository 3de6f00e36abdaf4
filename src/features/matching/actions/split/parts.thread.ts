import { serve } from '../../../../platform/threads/serve.js';
import { packAnswer, packPlan, unpackAnswer, unpackFrame, unpackPart } from '../../data/split-bytes.js';
import { solveFlow } from '../../engine/flow/solve-flow.js';
import { Joining, type SplitGoal, type SplitStep } from '../../engine/split/joining.js';
import { solvePart } from '../../engine/split/solve-part.js';
import { pricePart } from '../../engine/split/split-round.js';

/** What a big round asks of a thread, all packed: one part solved, or the answers of all parts brought together. */
export type PartsWork =
  | { readonly kind: 'solve'; readonly frame: Uint8Array; readonly part: Uint8Array; readonly goal: SplitGoal }
  | {
      readonly kind: 'join';
      readonly frame: Uint8Array;
      readonly parts: readonly { readonly input: Uint8Array; readonly answer: Uint8Array }[];
      readonly goal: SplitGoal;
    };

/** The answers, by kind of work. */
export interface PartsAnswers {
  readonly solve: Uint8Array;
  readonly join: { readonly plan: Uint8Array; readonly steps: readonly SplitStep[] };
}

serve((given) => {
  const work = given as PartsWork;
  return work.kind === 'solve' ? solve(work) : join(work);
});

const solve = ({ frame, part, goal }: PartsWork & { kind: 'solve' }): PartsAnswers['solve'] =>
  packAnswer(solvePart(unpackFrame(frame), unpackPart(part), goal.keep, solveFlow));

/** Only one part at a time is unpacked. */
function join(work: PartsWork & { kind: 'join' }): PartsAnswers['join'] {
  const frame = unpackFrame(work.frame);
  const answers = work.parts.map(({ answer }) => unpackAnswer(answer));
  const joining = new Joining(frame, answers, solveFlow, work.goal);
  for (let at = joining.question; at; at = joining.question) {
    const prices = at;
    joining.hear(work.parts.map(({ input }) => pricePart(frame, unpackPart(input), prices)));
  }
  return { plan: packPlan(joining.result), steps: joining.result.steps };
}
