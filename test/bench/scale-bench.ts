import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { million, type ScaleReport, simulateScale } from './scale.js';
import { type ScaleSize } from './scale-worker.js';

const usage = `npm run bench -- scale [--partners 1000000] [--demands 100000] [--kind base|tight] [--seed 0] [--largest 2000]
                        [--most 256] [--workers 2] [--json FILE]
Solves a network of a million partners and a hundred thousand requests in parts, over worker threads, and proves what that lost.
Ends with 0 when the proven loss is below a thousandth of the score, else with 1. Never judges time.`;

const options = {
  partners: { type: 'string', default: String(million.partners) },
  demands: { type: 'string', default: String(million.demands) },
  kind: { type: 'string', default: 'base' },
  seed: { type: 'string', default: '0' },
  largest: { type: 'string', default: String(million.largest) },
  most: { type: 'string', default: String(million.most) },
  workers: { type: 'string', default: '2' },
  json: { type: 'string' },
} as const;

/** What was typed after `npm run bench -- scale`. */
export async function scaleBench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options });
  const whole = (name: 'partners' | 'demands' | 'largest' | 'most' | 'workers'): number => {
    const number = Number(values[name]);
    if (!Number.isSafeInteger(number) || number < 1) throw new Error(usage);
    return number;
  };
  if (values.kind !== 'base' && values.kind !== 'tight') throw new Error(usage);
  const size: ScaleSize = {
    ...million,
    ...{ partners: whole('partners'), demands: whole('demands'), kind: values.kind, seed: Number(values.seed) },
    ...{ largest: whole('largest'), most: whole('most') },
  };
  const report = await simulateScale(size, whole('workers'));
  const line = JSON.stringify(report);
  process.stdout.write(`${tableOf(report)}\n${line}\n`);
  if (values.json) writeFileSync(values.json, `${line}\n`);
  process.exitCode = report.lossPercent < 0.1 ? 0 : 1;
}

const n = (number: number): string => number.toLocaleString('en');

function tableOf(report: ScaleReport): string {
  const { partners, demands, kind, parts, workers, seats, filled, seconds } = report;
  const steps = report.steps.map(
    ({ cost, bound, loss, pairs, leaning, second }, i) =>
      `${i === 0 ? 'parts alone' : `question ${i}`.padEnd(11)}  ${n(cost).padStart(17)}  ${n(bound).padStart(15)}  ` +
      `${n(loss).padStart(15)}  ${n(pairs).padStart(10)}  ${n(leaning).padStart(7)}  ${String(second).padStart(7)}`,
  );
  return [
    `${n(partners)} partners × ${n(demands)} requests (${kind}), ${parts} parts over ${workers} worker threads`,
    `looked at ${n(report.lookedAt)} of ${n(partners * demands)} pairs, listed ${n(report.listedPairs)}`,
    '                       cost            bound   loss at most       pairs  leaning  seconds',
    ...steps,
    `${n(filled)} of ${n(seats)} seats filled, score ${n(report.score)}, loss at most ${n(report.loss)} points ` +
      `(${report.lossPercent.toFixed(6)} %)`,
    `${seconds.ready} s to draw the network, ${seconds.parts} s until all parts were solved, ${seconds.all} s in all; ` +
      `${n(report.peakMegabytes)} MB at the most`,
  ].join('\n');
}
