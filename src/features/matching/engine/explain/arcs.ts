import { pairCost, seatsIn, slotsOf, type Residual } from './residual.js';

/** Hears of one arc: the node at its other end and what it costs. */
export type Hear = (node: number, cost: number) => void;

/** What one more empty seat of a demand costs. */
export const emptyNext = ({ problem, empty }: Residual, d: number): number =>
  problem.emptyCost[problem.seatStart[d]! + empty[d]!]!;
/** What the last empty seat of a demand costs. Only while it has one. */
export const emptyLast = ({ problem, empty }: Residual, d: number): number =>
  problem.emptyCost[problem.seatStart[d]! + empty[d]! - 1]!;
/** What one engagement more of a partner costs. Only while they have room. */
export const slotNext = ({ problem, used }: Residual, p: number): number =>
  problem.slotCost[problem.slotStart[p]! + used[p]!]!;
const slotLast = ({ problem, used }: Residual, p: number): number =>
  problem.slotCost[problem.slotStart[p]! + used[p]! - 1]!;

/** The arcs that leave a node. */
export function arcsFrom(at: Residual, node: number, hear: Hear): void {
  const { demands } = at.problem.pairs;
  if (node === at.pool) fromPool(at, hear);
  else if (node < demands) fromDemand(at, node, hear);
  else fromPartner(at, node - demands, hear);
}

/** The arcs that arrive at a node. */
export function arcsInto(at: Residual, node: number, hear: Hear): void {
  const { demands } = at.problem.pairs;
  if (node === at.pool) intoPool(at, hear);
  else if (node < demands) intoDemand(at, node, hear);
  else intoPartner(at, node - demands, hear);
}

function fromDemand(at: Residual, d: number, hear: Hear): void {
  const { demands, start, partner } = at.problem.pairs;
  for (let pair = start[d]!; pair < start[d + 1]!; pair += 1)
    if (at.taken[pair] === 0) hear(demands + partner[pair]!, pairCost(at.problem, pair));
  if (at.empty[d]! < seatsIn(at.problem, d)) hear(at.pool, emptyNext(at, d));
}

function intoDemand(at: Residual, d: number, hear: Hear): void {
  const { demands, start, partner } = at.problem.pairs;
  for (let pair = start[d]!; pair < start[d + 1]!; pair += 1)
    if (at.taken[pair] === 1) hear(demands + partner[pair]!, -pairCost(at.problem, pair));
  if (at.empty[d]! > 0) hear(at.pool, -emptyLast(at, d));
}

function fromPartner(at: Residual, p: number, hear: Hear): void {
  for (const pair of at.seated[p]!) hear(at.demandOf[pair]!, -pairCost(at.problem, pair));
  if (at.used[p]! < slotsOf(at.problem, p)) hear(at.pool, slotNext(at, p));
}

function intoPartner(at: Residual, p: number, hear: Hear): void {
  for (const pair of at.pairsOf()[p]!) if (at.taken[pair] === 0) hear(at.demandOf[pair]!, pairCost(at.problem, pair));
  if (at.used[p]! > 0) hear(at.pool, -slotLast(at, p));
}

function fromPool(at: Residual, hear: Hear): void {
  const { demands, partners } = at.problem.pairs;
  for (let d = 0; d < demands; d += 1) if (at.empty[d]! > 0) hear(d, -emptyLast(at, d));
  for (let p = 0; p < partners; p += 1) if (at.used[p]! > 0) hear(demands + p, -slotLast(at, p));
}

function intoPool(at: Residual, hear: Hear): void {
  const { demands, partners } = at.problem.pairs;
  for (let d = 0; d < demands; d += 1) if (at.empty[d]! < seatsIn(at.problem, d)) hear(d, emptyNext(at, d));
  for (let p = 0; p < partners; p += 1) if (at.used[p]! < slotsOf(at.problem, p)) hear(demands + p, slotNext(at, p));
}
