import { scorePairs as scoreAll } from '../../src/features/matching/engine/index/index.js';
import { type Pairs } from '../../src/features/matching/engine/problem.js';
import { type Synth } from './generate.js';
import { demandsOf } from './network-demands.js';
import { indexOf } from './network-index.js';

/** A perfect pair. */
export const top = 10_000;

/** Every pair that meets the hard rules, with its score, by the engine's own index. */
export function scorePairs(synth: Synth): Pairs {
  return scoreAll(indexOf(synth.partners), demandsOf(synth.demands), { top });
}
