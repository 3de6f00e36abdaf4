import { PairRows } from '../../features/matching/engine/instance/pair-rows.js';
import { readCsv, type Columns } from './csv-table.js';
import { Places } from './places.js';

/** Bytes of a file of the folder; null when it is not there. */
export type ReadFile = (name: string) => Uint8Array | null;

/** What the folder says, in the form that `readInstance` takes, and where each part of it stood. */
export interface Tables {
  readonly json: Readonly<Record<string, unknown>>;
  readonly places: Places;
}

const pairColumns = { required: ['partner', 'demand'] };

/** Reads partners.csv, demands.csv and pairs.csv, and quotas, locks, forbidden and current where they are there. */
export function readTables(read: ReadFile, settings: unknown): Tables {
  const places = new Places();
  const rows = <Row>(name: string, columns: Columns, of: (cells: Cells) => Row): Row[] => {
    const found: Row[] = [];
    const bytes = read(`${name}.csv`);
    if (bytes)
      readCsv(`${name}.csv`, bytes, columns, (cells, row) => {
        places.note(name, row);
        found.push(of(cells));
      });
    return found;
  };
  const partners = rows('partners', { required: ['id', 'capacity'], optional: ['hours', 'ranks'] }, partnerOf);
  const demands = rows('demands', { required: ['id', 'seats'], optional: ['hours', 'priority', 'ranks'] }, demandOf);
  const quotas = rows('quotas', { required: ['demand', 'name', 'members'], optional: ['min', 'max'] }, quotaOf);
  const [locks, forbidden, current] = ['locks', 'forbidden', 'current'].map((name) =>
    rows(name, pairColumns, ({ partner, demand }) => [partner, demand]),
  );
  const pairs = pairsFrom(read, places);
  const json = {
    ...{ version: 1, partners, demands: withQuotas(demands, quotas, places), pairs },
    ...{ locks, forbidden, current, settings },
  };
  return { json, places };
}

type Cells = Readonly<Record<string, string>>;

/** Something to read a number from: what is no number stays text, and is refused with its place. */
const number = (cell: string | undefined): number | string | undefined => {
  if (cell === undefined || cell === '') return undefined;
  return /^-?\d{1,15}(\.\d+)?$/.test(cell) ? Number(cell) : cell;
};

/** Ids with a bar between them. */
const ids = (cell: string | undefined): string[] | undefined =>
  cell === undefined || cell === '' ? undefined : cell.split('|').map((id) => id.trim());

const partnerOf = ({ id, capacity, hours, ranks }: Cells) => ({
  ...{ id, capacity: number(capacity), hours: number(hours) },
  ranks: ids(ranks),
});

const demandOf = ({ id, seats, hours, priority, ranks }: Cells) => ({
  ...{ id, seats: number(seats), hours: number(hours), priority: number(priority) },
  ranks: ids(ranks),
});

const quotaOf = ({ demand, name, members, min, max }: Cells) => ({
  demand,
  quota: { name, members: ids(members), min: number(min), max: number(max) ?? null },
});

function withQuotas(
  demands: readonly ReturnType<typeof demandOf>[],
  quotas: readonly ReturnType<typeof quotaOf>[],
  places: Places,
) {
  const of = new Map(demands.map(({ id }) => [id, [] as unknown[]]));
  quotas.forEach(({ demand, quota }, i) => {
    const here = of.get(demand);
    if (!here) return places.refuse('quotas', i, 'demand', `unknown demand "${demand ?? ''}"`);
    places.noteQuota({ demand: demands.findIndex(({ id }) => id === demand), number: here.length, index: i });
    here.push(quota);
  });
  return demands.map((demand) => ({ ...demand, quotas: of.get(demand.id) ?? [] }));
}

function pairsFrom(read: ReadFile, places: Places): PairRows {
  const pairs = new PairRows();
  const bytes = read('pairs.csv');
  if (!bytes) places.refuseFile('pairs.csv is missing');
  else
    readCsv('pairs.csv', bytes, { required: ['partner', 'demand', 'score'] }, (cells, row) => {
      const score = number(cells['score']);
      if (typeof score !== 'number')
        return places.refuseRow('pairs', row, 'score', `score "${score ?? ''}" is not a whole number`);
      places.note('pairs', row);
      pairs.add(cells['partner'] ?? '', cells['demand'] ?? '', score);
    });
  return pairs;
}
