import { blockingPairs } from '../stable/blocking-pairs.js';
import { deferredAcceptance } from '../stable/deferred-acceptance.js';
import { preferencesOf, type Preferences } from '../stable/preferences.js';
import { compile, type Compiled } from './compile.js';
import { type Instance, type Seating } from './instance.js';

/** What both sides want, of the pairs that may be chosen, and the room that the locks leave. */
interface Wishes {
  readonly preferences: Preferences;
  readonly room: { readonly partners: Int32Array; readonly demands: Int32Array };
}

function wishesOf(instance: Instance, { problem }: Compiled): Wishes {
  const { partners, demands, settings, locks } = instance;
  const rankings = { partners: partners.map(({ ranks }) => ranks), demands: demands.map(({ ranks }) => ranks) };
  const room = {
    partners: Int32Array.from(partners, ({ capacity }) => capacity),
    demands: Int32Array.from(demands, ({ seats }) => seats),
  };
  for (const { partner, demand } of locks) {
    room.partners[partner]! -= 1;
    room.demands[demand]! -= 1;
  }
  return { preferences: preferencesOf(problem.pairs, rankings, settings.seed), room };
}

/** The stable plan that is best for every partner: partners propose, so that none can gain by ranking untruly. */
export function stablePlan(instance: Instance, compiled: Compiled): Seating[] {
  const { preferences, room } = wishesOf(instance, compiled);
  const seated = deferredAcceptance(preferences, room);
  return seated.flatMap((people, demand) => people.map((partner) => ({ partner, demand })));
}

/** Pairs beside the locks, none below the floor, who would both rather have each other; null when nobody ranked anybody. */
export function blockingIn(instance: Instance, plan: readonly Seating[], floor: number): Seating[] | null {
  const { partners, demands, locks, settings } = instance;
  if (settings.mode === 'optimal' && ![...partners, ...demands].some(({ ranks }) => ranks !== null)) return null;
  const { preferences, room } = wishesOf(instance, compile(instance, { floor, change: 0 }));
  const free: number[][] = demands.map(() => []);
  const locked = new Set(locks.map(({ partner, demand }) => `${partner} ${demand}`));
  for (const { partner, demand } of plan) if (!locked.has(`${partner} ${demand}`)) free[demand]!.push(partner);
  return blockingPairs(preferences, room, free);
}
