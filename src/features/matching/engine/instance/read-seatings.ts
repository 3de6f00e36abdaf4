import { shown } from './faults.js';
import { type InstanceDemand, type InstancePartner, type Seating } from './instance.js';
import { type Reader } from './reader.js';
import { type Ids } from './read-people.js';
import { SeatingSet } from './seating-set.js';

interface Sides {
  readonly partners: Ids;
  readonly demands: Ids;
}

/** A list of `[partner, demand]`, each pair once: locks, forbidden pairs, or the plan in force. */
export function readSeatings(reader: Reader, value: unknown, name: string, sides: Sides): Seating[] {
  const seen = new Map<string, number>();
  return reader.list(value, [name]).map((row, i) => {
    if (!Array.isArray(row) || row.length !== 2) {
      const given = Array.isArray(row) ? `${row.length} items` : shown(row);
      reader.faults.add([name, i], `a pair is [partner, demand] here, not ${given}`);
      return { partner: -1, demand: -1 };
    }
    const partner = reader.known(row[0], [name, i, 0], { what: 'partner', ids: sides.partners });
    const demand = reader.known(row[1], [name, i, 1], { what: 'demand', ids: sides.demands });
    const before = seen.get(keyOf({ partner, demand }));
    if (before === undefined) seen.set(keyOf({ partner, demand }), i);
    else if (partner >= 0 && demand >= 0)
      reader.faults.add([name, i], `this pair is listed already, as ${name}[${before}]`);
    return { partner, demand };
  });
}

/** One key for a pair, to look it up in a set. */
export const keyOf = ({ partner, demand }: Seating): string => `${partner} ${demand}`;

interface Locked {
  readonly partners: readonly InstancePartner[];
  readonly demands: readonly InstanceDemand[];
  readonly locks: readonly Seating[];
  readonly forbidden: readonly Seating[];
  /** Whether the pair is among those that may sit together. */
  readonly listed: (seating: Seating) => boolean;
}

/** Refuses locks that no plan can keep: forbidden, not listed, or more than there are seats, places or hours. */
export function checkLocks(reader: Reader, { partners, demands, locks, forbidden, listed }: Locked): void {
  const banned = new Map(forbidden.map((seating, i) => [keyOf(seating), i]));
  locks.forEach((lock, i) => {
    const ban = banned.get(keyOf(lock));
    if (ban !== undefined) reader.faults.add(['locks', i], `is also forbidden[${ban}]`);
    if (!listed(lock)) reader.faults.add(['locks', i], 'is not among the pairs, so it is not feasible');
  });
  checkRoom(reader, { partners, demands, locks });
  const locked = new SeatingSet(locks);
  demands.forEach((demand, d) => checkQuotas(reader, demand, d, locked));
}

function checkRoom(reader: Reader, { partners, demands, locks }: Pick<Locked, 'partners' | 'demands' | 'locks'>): void {
  const used = { seats: counter(), places: counter(), hours: counter() };
  locks.forEach((lock, i) => {
    const [partner, demand] = [partners[lock.partner]!, demands[lock.demand]!];
    const fault = (message: string) => reader.faults.add(['locks', i], message);
    if (used.seats(lock.demand) > demand.seats) fault(`more locks than the ${demand.seats} seats of ${demand.id}`);
    if (used.places(lock.partner) > partner.capacity)
      fault(`more locks than the capacity ${partner.capacity} of ${partner.id}`);
    const hours = used.hours(lock.partner, demand.hours);
    if (partner.hours !== null && hours > partner.hours)
      fault(`the locks of ${partner.id} take ${hours} hours; ${partner.hours} are the most`);
  });
}

function checkQuotas(reader: Reader, { quotas }: InstanceDemand, d: number, locks: SeatingSet): void {
  quotas.forEach(({ members, max }, q) => {
    const locked = locks.count(members, d);
    if (max !== null && locked > max)
      reader.faults.add(
        ['demands', d, 'quotas', q, 'max'],
        `max ${max} is below the ${locked} members that are locked in`,
      );
  });
}

function counter(): (of: number, add?: number) => number {
  const counts = new Map<number, number>();
  return (of, add = 1) => {
    const now = (counts.get(of) ?? 0) + add;
    counts.set(of, now);
    return now;
  };
}
