import { Faults, shown } from './faults.js';
import { type Instance, type PairColumns, type Seating } from './instance.js';
import { readPairs } from './read-pairs.js';
import { readDemand, readIds, readPartner } from './read-people.js';
import { checkLocks, keyOf, readSeatings } from './read-seatings.js';
import { readSettings } from './read-settings.js';
import { isRecord, Reader } from './reader.js';

const fields = ['version', 'partners', 'demands', 'pairs', 'locks', 'forbidden', 'current', 'settings'];

/**
 * Checks an instance of format version 1 and numbers its people and demands. `pairs` may be a list or rows read before.
 * Throws BadInstance with up to twenty faults, each with its path.
 */
export function readInstance(json: unknown): Instance {
  const faults = new Faults();
  const reader = new Reader(faults);
  const head = reader.record(json, [], fields);
  faults.insistOnNone();
  if (head['version'] !== 1) faults.add(['version'], `version ${shown(head['version'])} is not known; 1 is`);
  const [given, asked] = [
    reader.givenList(head['partners'], ['partners']),
    reader.givenList(head['demands'], ['demands']),
  ];
  const sides = {
    partners: readIds(reader, given, 'partners', 'partner'),
    demands: readIds(reader, asked, 'demands', 'demand'),
  };
  const partners = given.flatMap((one, i) =>
    isRecord(one) ? readPartner(reader, one, ['partners', i], sides.demands) : [],
  );
  const demands = asked.flatMap((one, i) =>
    isRecord(one) ? readDemand(reader, one, ['demands', i], sides.partners) : [],
  );
  faults.insistOnNone();
  const pairs = readPairs(reader, head['pairs'], sides);
  const [locks, forbidden, current] = (['locks', 'forbidden', 'current'] as const).map((name) =>
    readSeatings(reader, head[name], name, sides),
  ) as [Seating[], Seating[], Seating[]];
  const settings = readSettings(reader, head['settings'], { partners, demands });
  faults.insistOnNone();
  checkLocks(reader, { partners, demands, locks, forbidden, listed: listedAmong(pairs, locks) });
  faults.insistOnNone();
  return { partners, demands, pairs, locks, forbidden, current, settings };
}

/** Looks through the pairs once, for these locks only. */
function listedAmong({ partner, demand }: PairColumns, locks: readonly Seating[]): (lock: Seating) => boolean {
  if (locks.length === 0) return () => false;
  const wanted = new Set(locks.map(keyOf));
  const locked = new Set(locks.map((lock) => lock.demand));
  const found = new Set<string>();
  for (let i = 0; i < partner.length; i += 1) {
    if (!locked.has(demand[i]!)) continue;
    const key = keyOf({ partner: partner[i]!, demand: demand[i]! });
    if (wanted.has(key)) found.add(key);
  }
  return (lock) => found.has(keyOf(lock));
}
