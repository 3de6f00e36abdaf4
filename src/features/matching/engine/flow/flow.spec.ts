import fc from 'fast-check';
import { random } from '../../../../../test/bench/random.js';
import { wideRound } from '../../../../../test/drills/random-round.js';
import { flowProblems } from '../../../../../test/support/flow-problems.js';
import { referenceFlow } from '../../../../../test/support/reference-flow.js';
import { certify } from '../certificate.js';
import type { FlowProblem } from '../problem.js';
import { Flow } from './flow.js';

const changes = ['decline', 'leave', 'closeSlot', 'openSlot', 'openSeat', 'closeSeat'] as const;
interface Change {
  readonly what: (typeof changes)[number];
  readonly demand: number;
  readonly partner: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  what: fc.constantFrom(...changes),
  demand: fc.nat(50),
  partner: fc.nat(50),
});

/** Does the change if the round has such a demand, partner, seat or slot; answers whether it did. */
function make(flow: Flow, { pairs }: FlowProblem, { what, ...named }: Change): boolean {
  if (pairs.demands === 0 || pairs.partners === 0) return false;
  const demand = named.demand % pairs.demands;
  const partner = named.partner % pairs.partners;
  try {
    if (what === 'decline') flow.decline(demand, partner);
    else if (what === 'openSeat' || what === 'closeSeat') flow[what](demand);
    else flow[what](partner);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

describe('a change to a round', () => {
  it('leaves a plan as good as one from the beginning, whatever changes and how often', () => {
    let made = 0;
    fc.assert(
      fc.property(
        flowProblems({ partners: 9, demands: 6 }),
        fc.array(change, { minLength: 1, maxLength: 12 }),
        (problem, wanted) => {
          const flow = new Flow(problem, 2).solve();
          for (const one of wanted) {
            if (make(flow, problem, one)) made++;
            const { faults, primal, gap } = certify(flow.current(), flow.plan(), flow.prices());
            expect({ faults, primal, gap }).toEqual({ faults: [], primal: referenceFlow(flow.current()).cost, gap: 0 });
          }
        },
      ),
      { numRuns: 250 },
    );
    expect(made).toBeGreaterThan(500);
  });

  it('keeps long lists in order while prices rise and fall many times', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const draw = random(seed);
        const problem = wideRound(draw);
        const flow = new Flow(problem, 2).solve();
        for (let i = 0; i < 60; i++) {
          const what = changes[Math.floor(draw() * changes.length)]!;
          const named = { demand: Math.floor(draw() * 50), partner: Math.floor(draw() * 500) };
          make(flow, problem, { what, ...named });
        }
        const { faults, gap } = certify(flow.current(), flow.plan(), flow.prices());
        expect({ faults, gap }).toEqual({ faults: [], gap: 0 });
      }),
      { numRuns: 60 },
    );
  });
});
