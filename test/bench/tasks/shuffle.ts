import { readInstance } from '../../../src/features/matching/engine/instance/read-instance.js';
import { solveInstance } from '../../../src/features/matching/engine/instance/solve-instance.js';
import { type Pairs } from '../../../src/features/matching/engine/problem.js';
import { type Cell, type Findings } from '../cell.js';
import { generate, type Synth } from '../generate.js';
import { random } from '../random.js';
import { scorePairs } from '../score.js';

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], draw: () => number): T[] {
  const order = [...list];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

function pairRows({ demands, start, partner, score }: Pairs): [string, string, number][] {
  return Array.from({ length: demands }, (_, d) =>
    Array.from({ length: start[d + 1]! - start[d]! }, (_, i): [string, string, number] => {
      const e = start[d]! + i;
      return [`p${partner[e]!}`, `d${d}`, score[e]!];
    }),
  ).flat();
}

/** The round as a file would tell it, everything in an order of its own. */
function instanceOf({ partners, demands }: Synth, pairs: Pairs, draw: () => number): unknown {
  const people = Array.from({ length: partners.count }, (_, p) => ({ id: `p${p}`, capacity: partners.capacity[p]! }));
  const asked = Array.from({ length: demands.count }, (_, d) => ({ id: `d${d}`, seats: demands.seats[d]! }));
  return {
    version: 1,
    partners: shuffled(people, draw),
    demands: shuffled(asked, draw),
    pairs: shuffled(pairRows(pairs), draw),
  };
}

/** The same round told in three orders: the plan, the objective and the hash must not notice. */
export async function shuffle({ partners, demands, seed, kind }: Cell): Promise<Findings> {
  const synth = generate(partners, demands, seed, kind);
  const pairs = scorePairs(synth);
  const answers: string[] = [];
  for (const order of [1, 2, 3]) {
    const { assignment, objective, gap, hash } = await solveInstance(
      readInstance(instanceOf(synth, pairs, random(order))),
    );
    answers.push(JSON.stringify({ assignment, objective, gap, hash }));
  }
  return {
    orders: answers.length,
    samePlan: new Set(answers).size === 1,
    hash: (JSON.parse(answers[0]!) as { hash: string }).hash,
  };
}
