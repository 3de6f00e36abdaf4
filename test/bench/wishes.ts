import { type Preferences, preferencesOf } from '../../src/features/matching/engine/stable/preferences.js';
import { type Pairs } from '../../src/features/matching/engine/problem.js';
import { type Synth } from './generate.js';
import { ones } from './synth.js';

/** A number from 0 up to 1 that a pair always has: what cannot be said in a profile. */
function taste(partner: number, demand: number): number {
  let mixed = Math.imul(partner + 1, 0x9e3779b1) ^ Math.imul(demand + 7, 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return (mixed >>> 0) / 4294967296;
}

/** How much a partner wishes for a demand: what it is about, whether it is near, and taste. */
function wish({ partners, demands }: Synth, p: number, d: number): number {
  const topics = demands.topics[d]!;
  const about = ones(partners.topics[p]! & topics) / ones(topics);
  const near = partners.province[p] === demands.province[d] ? 1 : 0;
  return 4_000 * about + 2_000 * near + 4_000 * taste(p, d);
}

/** Both sides ranked: demands by the score, partners by what they wish for. */
export function rankedByBoth(synth: Synth, pairs: Pairs): Preferences {
  const wished = Array.from({ length: pairs.partners }, (): { demand: number; wish: number }[] => []);
  for (let demand = 0; demand < pairs.demands; demand++) {
    for (const p of pairs.partner.subarray(pairs.start[demand], pairs.start[demand + 1]))
      wished[p]!.push({ demand, wish: wish(synth, p, demand) });
  }
  const partners = wished.map((list) => list.sort((a, b) => b.wish - a.wish).map(({ demand }) => demand));
  return preferencesOf(pairs, { partners, demands: Array.from({ length: pairs.demands }, () => null) }, synth.seed);
}
