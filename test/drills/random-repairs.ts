import { type Flow } from '../../src/features/matching/engine/flow/flow.js';
import { type FlowProblem } from '../../src/features/matching/engine/problem.js';
import { type Draw, oneOf, upTo } from './random-round.js';

type Change = (flow: Flow, demand: number, partner: number) => unknown;

const changes: readonly Change[] = [
  (flow, demand, partner) => flow.decline(demand, partner),
  (flow, _demand, partner) => flow.leave(partner),
  (flow, _demand, partner) => flow.closeSlot(partner),
  (flow, _demand, partner) => flow.openSlot(partner),
  (flow, demand) => flow.openSeat(demand),
  (flow, demand) => flow.closeSeat(demand),
];

/** A change that cannot be made, for want of a seat or a slot, is left out. */
function tryOne(change: () => unknown): void {
  try {
    change();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}

/** Makes up to eight changes of any kind to a solved round, one after another. */
export function mendAtRandom(flow: Flow, { pairs }: FlowProblem, draw: Draw): void {
  if (pairs.demands === 0 || pairs.partners === 0) return;
  for (let left = 1 + upTo(draw, 7); left > 0; left--) {
    const [demand, partner] = [upTo(draw, pairs.demands - 1), upTo(draw, pairs.partners - 1)];
    tryOne(() => oneOf(draw, changes)(flow, demand, partner));
  }
}
