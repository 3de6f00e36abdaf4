import { changeBetween, weigh, type Change } from '../../engine/explain/change.js';
import type { Focus } from '../../engine/explain/focus.js';
import { leftOver } from '../../engine/explain/left-over.js';
import { partOf } from '../../engine/explain/part-of.js';
import { residualOf } from '../../engine/explain/residual.js';
import type { ThreeOffers } from '../../engine/explain/three-offers.js';
import { bestKeeping, keepsTables, tablesOf } from './keep-tables.js';
import type { Situation } from './situation.js';

/** The same three ways when every rule of a table is kept. `few` is the better of the other two that moves few enough people. */
export async function ruledOffers(situation: Situation, focus: Focus, most: number): Promise<ThreeOffers> {
  const { problem, plan } = situation;
  const none = { demand: new Int32Array(problem.pairs.demands), partner: new Int32Array(problem.pairs.partners) };
  const at = residualOf(problem, plan, none);
  const stay = tablesOf(plan);
  const rest = await bestKeeping(situation, leftOver(at, focus), stay);
  const comes = tablesOf(rest).flatMap((people, demand) => people.map((partner) => ({ demand, partner })));
  const nobody = comes.length > 0 ? weigh(at, comes, []) : null;
  const whole = changeBetween(problem, plan, await bestKeeping(situation, problem, []));
  const kept = (change: Change | null) => (change && change.cost < 0 && keepsTables(situation, change) ? change : null);
  const [calm, best] = [kept(nobody), better(kept(partOf(at, whole, focus)), kept(nobody))];
  return { nobody: calm, few: best && best.goes.length <= most ? best : calm, best };
}

const better = (one: Change | null, other: Change | null): Change | null =>
  one && other ? (other.cost <= one.cost ? other : one) : (one ?? other);
