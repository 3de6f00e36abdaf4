import { type FlowProblem, type Plan } from '../../src/features/matching/engine/problem.js';

export interface Solved {
  readonly cost: number;
  readonly plan: Plan;
}

/** What a plan costs, straight from the definition. Throws when a plan breaks a rule. */
export function costOf(problem: FlowProblem, plan: Plan): number {
  const used = new Array<number>(problem.pairs.partners).fill(0);
  let cost = 0;
  for (let d = 0; d < problem.pairs.demands; d += 1) {
    const people = seatsOf(problem, plan, d).filter((p) => p >= 0);
    if (new Set(people).size < people.length) throw new Error(`demand ${d} has somebody twice`);
    for (const p of people) {
      cost += problem.pairs.top - scoreOf(problem, p, d);
      used[p]! += 1;
    }
    const empty = seatsOf(problem, plan, d).length - people.length;
    cost += sum(rangeOf(problem.emptyCost, problem.seatStart, d).slice(0, empty));
  }
  used.forEach((engagements, p) => {
    const slots = rangeOf(problem.slotCost, problem.slotStart, p);
    if (engagements > slots.length) throw new Error(`partner ${p} is asked ${engagements} times`);
    cost += sum(slots.slice(0, engagements));
  });
  return cost;
}

/** The best plan, by trying them all: for a handful of partners and demands. Null when no plan is `allowed`. */
export function bruteForce(problem: FlowProblem, allowed: (plan: Plan) => boolean = () => true): Solved | null {
  const { pairs, seatStart, slotStart } = problem;
  const room = Array.from({ length: pairs.partners }, (_, p) => slotStart[p + 1]! - slotStart[p]!);
  const partner = new Int32Array(seatStart[pairs.demands]!).fill(-1);
  let best: Solved | null = null;
  const look = (d: number, seat: number, from: number): void => {
    if (d === pairs.demands) {
      const plan = { seatStart, partner: partner.slice() };
      const cost = costOf(problem, plan);
      if ((!best || cost < best.cost) && allowed(plan)) best = { cost, plan };
      return;
    }
    look(d + 1, seatStart[d + 1]!, pairs.start[d + 1]!);
    if (seat === seatStart[d + 1]) return;
    for (let e = from; e < pairs.start[d + 1]!; e += 1) {
      const p = pairs.partner[e]!;
      if (room[p] === 0) continue;
      room[p]! -= 1;
      partner[seat] = p;
      look(d, seat + 1, e + 1);
      partner[seat] = -1;
      room[p]! += 1;
    }
  };
  look(0, 0, 0);
  return best;
}

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly back: boolean;
  room: number;
}

/** The best plan by successive shortest paths (Bellman-Ford, one seat at a time), from any textbook: for some hundred pairs. */
export function referenceFlow(problem: FlowProblem): Solved {
  const { partners, demands, start, partner, score, top } = problem.pairs;
  const [source, sink] = [demands + partners, demands + partners + 1];
  const arcs: Arc[] = [];
  const join = (from: number, to: number, cost: number, room = 1) =>
    arcs.push({ from, to, cost, room, back: false }, { from: to, to: from, cost: -cost, room: 0, back: true });
  for (let d = 0; d < demands; d += 1) {
    const seats = rangeOf(problem.emptyCost, problem.seatStart, d);
    join(source, d, 0, seats.length);
    for (const cost of seats) join(d, sink, cost);
    for (let e = start[d]!; e < start[d + 1]!; e += 1) join(d, demands + partner[e]!, top - score[e]!);
  }
  for (let p = 0; p < partners; p += 1)
    for (const cost of rangeOf(problem.slotCost, problem.slotStart, p)) join(demands + p, sink, cost);
  for (let seat = 0; seat < problem.emptyCost.length; seat += 1) pushOne(arcs, source, sink);
  const taken = Array.from({ length: demands }, (_, d) =>
    arcs.filter(({ from, to, room, back }) => from === d && to < source && room === 0 && !back).map(({ to }) => to),
  );
  const plan = planOf(
    problem,
    taken.map((people) => people.map((node) => node - demands)),
  );
  return { cost: costOf(problem, plan), plan };
}

function pushOne(arcs: readonly Arc[], source: number, sink: number): void {
  const far = new Array<number>(sink + 1).fill(Infinity);
  const via = new Array<number>(sink + 1).fill(-1);
  far[source] = 0;
  for (let better = true; better;) {
    better = false;
    arcs.forEach(({ from, to, cost, room }, a) => {
      if (room === 0 || far[from]! + cost >= far[to]!) return;
      far[to] = far[from]! + cost;
      via[to] = a;
      better = true;
    });
  }
  for (let node = sink; node !== source; node = arcs[via[node]!]!.from) {
    arcs[via[node]!]!.room -= 1;
    arcs[via[node]! ^ 1]!.room += 1;
  }
}

/** A plan from the people of each demand; the seats that are left are empty. */
export function planOf(problem: FlowProblem, people: readonly (readonly number[])[]): Plan {
  const partner = new Int32Array(problem.emptyCost.length).fill(-1);
  people.forEach((taken, d) => partner.set(taken, problem.seatStart[d]));
  return { seatStart: problem.seatStart, partner };
}

/** The people who sit in a demand, -1 for an empty seat. */
export const seatsOf = ({ seatStart }: FlowProblem, plan: Plan, d: number): number[] =>
  rangeOf(plan.partner, seatStart, d);

function scoreOf({ pairs }: FlowProblem, p: number, d: number): number {
  const e = rangeOf(pairs.partner, pairs.start, d).indexOf(p);
  if (e < 0) throw new Error(`partner ${p} cannot sit in demand ${d}`);
  return pairs.score[pairs.start[d]! + e]!;
}

const rangeOf = (all: Int32Array, start: Int32Array, i: number): number[] => [...all.slice(start[i], start[i + 1])];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
