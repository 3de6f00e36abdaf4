import { random } from './random.js';
import { type Kind } from './synth.js';
import { synthDemands, type SynthDemands } from './synth-demands.js';
import { synthPartners, type SynthPartners } from './synth-partners.js';

/** A whole network out of one number. */
export interface Synth {
  readonly partners: SynthPartners;
  readonly demands: SynthDemands;
  readonly kind: Kind;
  readonly seed: number;
}

/** The same arguments always give the same network, on every machine. Partners come first, so demands never change them. */
export function generate(partners: number, demands: number, seed: number, kind: Kind): Synth {
  const draw = random(seed);
  const organisations = Math.max(20, Math.round(demands / 8));
  return {
    partners: synthPartners(partners, draw, kind, organisations),
    demands: synthDemands(demands, draw, kind, organisations),
    kind,
    seed,
  };
}
