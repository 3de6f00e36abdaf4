import { type Cell, type Findings } from './cell.js';
import { peakMegabytes } from './measure.js';
import { highs } from './tasks/highs.js';
import { lemon } from './tasks/lemon.js';
import { scoring } from './tasks/scoring.js';
import { solve } from './tasks/solve.js';

type Task = (cell: Cell) => Findings | Promise<Findings>;

/** A task runs in a process of its own: `node run-cell.js '{"task": …}'` prints one line of JSON. */
const tasks: Readonly<Record<string, Task>> = { solve, lemon, highs, 'highs-mip': highs, scoring };

const cell = JSON.parse(process.argv[2] ?? '{}') as Cell;
const task = tasks[cell.task];
if (!task) throw new Error(`There is no task “${cell.task}”.`);
const findings = await task(cell);
process.stdout.write(`${JSON.stringify({ ...findings, peakMb: Math.round(peakMegabytes()) })}\n`);
