import { family } from './agenda.js';
import { type Cell, type Findings } from './cell.js';
import { peakMegabytes } from './measure.js';

type Task = (cell: Cell) => Findings | Promise<Findings>;

/** A task is loaded when it is asked for, so that nobody’s memory is counted with another’s. */
const tasks: Readonly<Record<string, () => Promise<Task>>> = {
  solve: async () => (await import('./tasks/solve.js')).solve,
  lemon: async () => (await import('./tasks/lemon.js')).lemon,
  highs: async () => (await import('./tasks/highs.js')).highs,
  'highs-mip': async () => (await import('./tasks/highs.js')).highs,
  plan: async () => (await import('./tasks/plans.js')).plan,
  scoring: async () => (await import('./tasks/scoring.js')).scoring,
  threads: async () => (await import('./tasks/threads.js')).threads,
  panels: async () => (await import('./tasks/panels.js')).panels,
  repair: async () => (await import('./tasks/repair.js')).repair,
  floor: async () => (await import('./tasks/floor.js')).floor,
  shuffle: async () => (await import('./tasks/shuffle.js')).shuffle,
  shortlist: async () => (await import('./tasks/shortlist.js')).shortlist,
};

/** A process of its own for one question: `node run-cell.js '{"task": …}'` prints one line of JSON. */
const cell = JSON.parse(process.argv[2] ?? '{}') as Cell;
const load = tasks[family(cell.task)];
if (!load) throw new Error(`There is no task “${cell.task}”.`);
const findings = await (await load())(cell);
process.stdout.write(`${JSON.stringify({ ...findings, peakMb: Math.round(peakMegabytes()) })}\n`);
