import { type Path, shown } from './faults.js';
import { type InstanceDemand, type InstancePartner, type Quota } from './instance.js';
import { isRecord, type Reader } from './reader.js';

export type Ids = ReadonlyMap<string, number>;

const limits = {
  capacity: { what: 'capacity', min: 0, max: 1_000_000 },
  seats: { what: 'seats', min: 0, max: 10_000 },
  hours: { what: 'hours', min: 0, max: 1_000_000 },
  priority: { what: 'priority', min: 1, max: 10_000, missing: 1 },
};

/** The number of each id of a list of objects. An id that is there twice is a fault, and so is what is no object. */
export function readIds(reader: Reader, list: readonly unknown[], name: string, what: string): Ids {
  const ids = new Map<string, number>();
  list.forEach((entry, i) => {
    if (!isRecord(entry)) return reader.faults.add([name, i], `an object is needed, not ${shown(entry)}`);
    const id = reader.text(entry['id'], [name, i, 'id'], 'id');
    if (id === '') return;
    const first = ids.get(id);
    if (first === undefined) ids.set(id, i);
    else reader.faults.add([name, i, 'id'], `${what} ${shown(id)} is listed already, as ${name}[${first}]`);
  });
  return ids;
}

/** One partner. */
export function readPartner(reader: Reader, value: unknown, path: Path, demands: Ids): InstancePartner {
  const { id, capacity, hours, ranks } = reader.record(value, path, ['id', 'capacity', 'hours', 'ranks']);
  return {
    id: String(id),
    capacity: reader.whole(capacity, [...path, 'capacity'], limits.capacity),
    hours: reader.wholeOrNull(hours, [...path, 'hours'], limits.hours),
    ranks: readRanks(reader, ranks, [...path, 'ranks'], { what: 'demand', ids: demands }),
  };
}

/** One demand with its quotas. */
export function readDemand(reader: Reader, value: unknown, path: Path, partners: Ids): InstanceDemand {
  const known = ['id', 'seats', 'hours', 'priority', 'quotas', 'ranks'];
  const { id, hours, priority, quotas, ranks, ...rest } = reader.record(value, path, known);
  const seats = reader.whole(rest['seats'], [...path, 'seats'], limits.seats);
  return {
    id: String(id),
    seats,
    hours: reader.whole(hours, [...path, 'hours'], { ...limits.hours, missing: 0 }),
    priority: reader.whole(priority, [...path, 'priority'], limits.priority),
    quotas: readQuotas(reader, quotas, [...path, 'quotas'], { partners, seats }),
    ranks: readRanks(reader, ranks, [...path, 'ranks'], { what: 'partner', ids: partners }),
  };
}

const readRanks = (reader: Reader, value: unknown, path: Path, among: { what: string; ids: Ids }) =>
  value === undefined || value === null ? null : reader.knownList(value, path, among);

interface Table {
  readonly partners: Ids;
  readonly seats: number;
}

function readQuotas(reader: Reader, value: unknown, path: Path, table: Table): Quota[] {
  const names = new Set<string>();
  return reader.list(value, path).map((one, i) => {
    const quota = readQuota(reader, one, [...path, i], table);
    if (names.has(quota.name) && quota.name !== '')
      reader.faults.add([...path, i, 'name'], `the quota ${shown(quota.name)} is there twice`);
    names.add(quota.name);
    return quota;
  });
}

function readQuota(reader: Reader, value: unknown, path: Path, { partners, seats }: Table): Quota {
  const { name, members, min, max } = reader.record(value, path, ['name', 'members', 'min', 'max']);
  const quota = {
    name: reader.text(name, [...path, 'name'], 'name'),
    members: reader.knownList(members, [...path, 'members'], { what: 'partner', ids: partners }),
    min: reader.whole(min, [...path, 'min'], { what: 'min', min: 0, max: 10_000, missing: 0 }),
    max: reader.wholeOrNull(max, [...path, 'max'], { what: 'max', min: 0, max: 10_000 }),
  };
  if (!Array.isArray(members) || members.length === 0)
    reader.faults.add([...path, 'members'], 'a quota needs at least one member');
  const [field, fault] = quotaFault(quota, seats);
  if (fault !== null) reader.faults.add([...path, field], fault);
  return quota;
}

function quotaFault({ min, max, members }: Quota, seats: number): readonly [string, string | null] {
  if (max !== null && min > max) return ['min', `min ${min} is above max ${max}`];
  if (min > seats) return ['min', `min ${min} is above the ${seats} seats`];
  if (members.length > 0 && min > members.length)
    return ['min', `min ${min} is above the number of members, ${members.length}`];
  return ['min', null];
}
