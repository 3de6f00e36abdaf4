import { certify } from '../../src/features/matching/engine/certificate.js';
import { solveFlow } from '../../src/features/matching/engine/flow/solve-flow.js';
import { generate } from '../bench/generate.js';
import { highsRound, loadHighs } from '../bench/peers/highs-round.js';
import { planFigures } from '../bench/plan-figures.js';
import { roundOf } from '../bench/round.js';
import { scorePairs } from '../bench/score.js';
import { type Kind } from '../bench/synth.js';
import { isRight, matchingBreaks, matchingDrill } from './matching-drill.js';

it('proves three thousand small rounds, mended ones too, and a sample is the best of all plans', () => {
  const report = matchingDrill({ instances: 3_000, seed: 7 });
  expect(report).toMatchObject({ instances: 3_000, wrongCertificates: 0, wrongObjectives: 0 });
  expect(report.compared).toBeGreaterThan(100);
  expect(report.mended).toBeGreaterThan(300);
});

it.each(matchingBreaks)('goes red when the answer is damaged: %s', (broken) => {
  expect(isRight(matchingDrill({ instances: 300, seed: 7, broken }))).toBe(false);
});

describe('a network', () => {
  const sizes = [
    [200, 40],
    [1_000, 200],
  ] as const;
  const kinds: readonly Kind[] = ['base', 'tight'];
  const cases = sizes.flatMap(([partners, demands]) => kinds.map((kind) => ({ partners, demands, kind })));

  it.each(cases)('of $partners × $demands, $kind, has a proven plan as good as that of HiGHS', async (it) => {
    const synth = generate(it.partners, it.demands, 1, it.kind);
    const problem = roundOf(synth, scorePairs(synth));
    const { plan, prices } = solveFlow(problem);
    const { objective } = planFigures(problem, plan);
    expect(certify(problem, plan, prices)).toEqual({ faults: [], primal: objective, dual: objective, gap: 0 });
    expect(highsRound(await loadHighs(), problem)).toMatchObject({ objective, best: true });
  });
});
