import { BarChart, Tiles, TileMap, type Province } from '../index.js';
import type { Samples } from './words.js';

const counts: readonly (readonly [Province, number | null])[] = [
  ['YT', null],
  ['NT', 0],
  ['NU', 0],
  ['BC', 22],
  ['AB', 15],
  ['SK', 5],
  ['MB', 6],
  ['ON', 41],
  ['QC', 33],
  ['NL', null],
  ['NB', null],
  ['PE', null],
  ['NS', 7],
];
const funnel = [120, 96, 35, null];

export function ChartsSection({ t }: { t: Samples }) {
  const columns = [t.province, t.people5] as const;
  return (
    <Tiles>
      <BarChart
        title={t.funnel}
        summary={t.funnelText}
        columns={[t.asked, t.people5]}
        bars={t.funnelBars.map((label, at) => ({ label, value: funnel[at] ?? null, warn: at === 3 }))}
      />
      <TileMap
        title={t.map}
        summary={t.mapText}
        columns={columns}
        provinces={counts.map(([code, value]) => ({ code, label: code, value }))}
      />
    </Tiles>
  );
}
