import { maxCost } from '../problem.js';
import { type Path, shown } from './faults.js';
import { topScore, type InstanceDemand, type InstancePartner, type Settings } from './instance.js';
import { type Reader } from './reader.js';

const fields = ['mode', 'seed', 'unfilled', 'overuse', 'floor', 'change'];

/** What counts when the file does not say: every seat that can be filled is, and nothing else matters but the scores. */
const defaults = { unfilled: 1_000_000, overuse: 0, floor: null, change: 0, seed: 0 };

/** With a higher cost of change, scores would no longer fit into 16 bits. */
const mostChange = 20_000;

interface People {
  readonly partners: readonly InstancePartner[];
  readonly demands: readonly InstanceDemand[];
}

/** The settings; `demands` are needed because an empty seat costs its demand's priority times as much. */
export function readSettings(reader: Reader, value: unknown, { partners, demands }: People): Settings {
  const given = reader.record(value ?? {}, ['settings'], fields);
  const at = (field: string): Path => ['settings', field];
  const settings: Settings = {
    mode: readMode(reader, given['mode']),
    seed: reader.whole(given['seed'], at('seed'), { what: 'seed', min: 0, max: 2 ** 31 - 1, missing: defaults.seed }),
    unfilled: readCosts(reader, given['unfilled'] ?? defaults.unfilled, at('unfilled')),
    overuse: readCosts(reader, given['overuse'] ?? defaults.overuse, at('overuse')),
    floor: readFloor(reader, given['floor']),
    change: reader.whole(given['change'], at('change'), { what: 'change', min: 0, max: mostChange, missing: 0 }),
  };
  refuseDearSeats(reader, settings, demands);
  if (settings.mode === 'stable') refuseCosts(reader, settings, { partners, demands });
  return settings;
}

function readMode(reader: Reader, value: unknown): Settings['mode'] {
  if (value === 'stable') return 'stable';
  if (value !== undefined && value !== 'optimal')
    reader.faults.add(['settings', 'mode'], `mode ${shown(value)} is neither "optimal" nor "stable"`);
  return 'optimal';
}

function readFloor(reader: Reader, value: unknown): Settings['floor'] {
  if (value === 'max') return 'max';
  if (typeof value !== 'string')
    return reader.wholeOrNull(value, ['settings', 'floor'], { what: 'floor', min: 0, max: topScore });
  reader.faults.add(['settings', 'floor'], `floor ${shown(value)} is neither a whole number nor "max"`);
  return null;
}

/** One cost, or a list that never falls. */
function readCosts(reader: Reader, value: unknown, path: Path): number[] {
  const bounds = { what: 'cost', min: 0, max: maxCost };
  if (!Array.isArray(value)) return [reader.whole(value, path, bounds)];
  if (value.length === 0) reader.faults.add(path, 'an empty list says nothing');
  const costs = value.map((cost: unknown, i) => reader.whole(cost, [...path, i], bounds));
  costs.forEach((cost, i) => {
    const before = costs[i - 1] ?? 0;
    if (cost < before) reader.faults.add([...path, i], `cost ${cost} is below the one before it, ${before}`);
  });
  return costs;
}

function refuseDearSeats(reader: Reader, { unfilled, change }: Settings, demands: readonly InstanceDemand[]): void {
  const cost = unfilled.at(-1) ?? 0;
  const most = maxCost - topScore - change;
  demands.forEach(({ priority }, i) => {
    const product = cost * priority;
    if (product > most)
      reader.faults.add(
        priority === 1 ? ['settings', 'unfilled'] : ['demands', i, 'priority'],
        `an empty seat would cost ${product}; ${most} is the most`,
      );
  });
}

/** Deferred acceptance knows rankings, places and locks. What it would not keep, it does not promise. */
function refuseCosts(reader: Reader, settings: Settings, { partners, demands }: People): void {
  const { overuse, floor, change } = settings;
  if (overuse.some((cost) => cost > 0)) reader.faults.add(['settings', 'overuse'], 'has no meaning in stable mode');
  if (floor === 'max') reader.faults.add(['settings', 'floor'], '"max" has no meaning in stable mode');
  if (change > 0) reader.faults.add(['settings', 'change'], 'has no meaning in stable mode');
  partners.forEach(({ hours }, i) => {
    if (hours !== null) reader.faults.add(['partners', i, 'hours'], 'cannot be kept in stable mode');
  });
  demands.forEach(({ quotas }, i) => {
    if (quotas.length > 0) reader.faults.add(['demands', i, 'quotas'], 'cannot be kept in stable mode');
  });
}
