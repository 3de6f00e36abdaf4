import { type Quota, type Rules } from '../../src/features/matching/engine/kernel/rules.js';
import { type FlowProblem } from '../../src/features/matching/engine/problem.js';
import { type Synth } from './generate.js';
import { ones } from './synth.js';

/** What a person costs whom a panel rule misses, and an empty seat: cheaper than in a flow, so that rules can weigh against seats. */
const missing = 8_000;
const emptySeat = 20_000;

const experienced = 2;

function membersBy({ partners }: Synth, counts: (p: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: partners.count }, (_, p) => (counts(p) ? 1 : 0));
}

/** The panel rules of all committees. Quotas about the same people share one list of members. */
function quotasOf(synth: Synth): Quota[] {
  const { partners, demands } = synth;
  const fromElsewhere = Array.from({ length: 13 }, (_, home) => membersBy(synth, (p) => partners.province[p] !== home));
  const newcomers = membersBy(synth, (p) => partners.newcomer[p] === 1);
  const twoLanguages = membersBy(synth, (p) => ones(partners.languages[p]!) >= 2);
  const coChairs = membersBy(synth, (p) => partners.experience[p]! >= experienced);
  return Array.from({ length: demands.count }, (_, demand) => [
    { demand, members: fromElsewhere[demands.province[demand]!]!, min: demands.elsewhere[demand]! },
    { demand, members: newcomers, min: demands.newcomers[demand]! },
    { demand, members: twoLanguages, min: demands.secondLanguage[demand]! },
    { demand, members: coChairs, min: demands.coChair[demand]! },
  ])
    .flat()
    .filter(({ min }) => min > 0)
    .map((quota) => ({ ...quota, max: null, price: missing }));
}

/** Quotas of every committee, and the monthly hours of everybody who could be asked more than once. */
export function panelRules(synth: Synth): Rules {
  const { partners, demands } = synth;
  const limited = Int32Array.from({ length: partners.count }, (_, p) =>
    partners.capacity[p]! > 1 ? partners.hours[p]! : -1,
  );
  return { quotas: quotasOf(synth), hours: { demand: Int32Array.from(demands.hours), partner: limited } };
}

export function panelRound(problem: FlowProblem): FlowProblem {
  return { ...problem, emptyCost: new Int32Array(problem.emptyCost.length).fill(emptySeat) };
}
