import { solveFlow } from '../../src/features/matching/engine/flow/solve-flow.js';
import { planCost } from '../../src/features/matching/engine/certificate.js';
import { nothingLeft, type PartSource } from '../../src/features/matching/engine/split/part.js';
import { splitRound } from '../../src/features/matching/engine/split/split-round.js';
import { generate } from '../bench/generate.js';
import { roundOf } from '../bench/round.js';
import { PartMaker, scaleFrame, scaleParts, widened } from '../bench/scale-parts.js';
import { simulateScale } from '../bench/scale.js';
import { scorePairs } from '../bench/score.js';

const synth = generate(1_000, 200, 3, 'tight');
const problem = roundOf(synth, scorePairs(synth));
const lists = scaleParts(synth.demands, 30);
const maker = new PartMaker(synth);

const scoresOf = (d: number): number[] =>
  [...problem.pairs.score.subarray(problem.pairs.start[d], problem.pairs.start[d + 1])].sort((a, b) => b - a);

it('lists the best people of every request as the index does, and says what the others cost at the least', () => {
  for (const part of lists.map((demands) => maker.make(demands, 20)))
    part.demands.forEach((d, i) => {
      const listed = [...part.score.subarray(part.start[i], part.start[i + 1])].sort((a, b) => b - a);
      const all = scoresOf(d);
      expect(listed).toEqual(all.slice(0, listed.length));
      expect(listed.length).toBeGreaterThanOrEqual(Math.min(20, all.length));
      if (listed.length < all.length) expect(part.rest[i]).toBeLessThanOrEqual(10_000 - all[listed.length]!);
      else expect(part.rest[i]).toBeLessThanOrEqual(nothingLeft);
    });
});

it('finds in parts what the whole round costs', () => {
  const source: PartSource = {
    frame: scaleFrame(synth),
    parts: lists.length,
    part: (number) => maker.make(lists[number]!, 1_000),
  };
  const { plan, steps } = splitRound(source, solveFlow);
  const faults: string[] = [];
  expect(planCost(problem, plan, faults)).toBe(planCost(problem, solveFlow(problem).plan));
  expect([faults, steps.at(-1)!.loss]).toEqual([[], 0]);
});

it('makes lists longer where they were too short', () => {
  const demands = lists[0]!;
  const longer = widened(maker.make(demands, 5), maker.make(demands.slice(1, 3), 50));
  const wanted = maker.make(demands.slice(1, 3), 50);
  expect([...longer.partner.subarray(longer.start[1], longer.start[3])]).toEqual([...wanted.partner]);
  expect([...longer.rest.subarray(1, 3)]).toEqual([...wanted.rest]);
  expect(longer.start[1]).toBe(maker.make(demands.slice(0, 1), 5).partner.length);
});

it('solves a network in parts over two threads and proves the plan best', async () => {
  const report = await simulateScale(
    {
      ...{ partners: 5_000, demands: 500, seed: 1, kind: 'base', largest: 100, most: 64 },
      keep: { base: 16, perSeat: 2 },
    },
    2,
  );
  const whole = generate(5_000, 500, 1, 'base');
  const round = roundOf(whole, scorePairs(whole));
  expect(report.objective).toBe(planCost(round, solveFlow(round).plan));
  expect(report).toMatchObject({ bound: report.objective, loss: 0, workers: 2 });
  expect(report.steps.at(0)!.loss).toBeGreaterThan(0);
});
