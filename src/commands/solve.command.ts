import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runInThread, ThreadStopped } from '../platform/threads/thread.js';
import type { AddCommand } from './command.js';
import { settingsOf, type SettingFlags } from './solve/settings.js';
import type { SolveOutcome, SolveWork } from './solve/solve-files.js';
import type { OutFile } from './solve/write-tables.js';

interface Flags extends SettingFlags {
  readonly out?: string;
  readonly csv?: boolean;
}

const help = `
The form of the files is described in src/features/matching/engine/instance/README.md. A folder holds partners.csv
(id, capacity, hours, ranks), demands.csv (id, seats, hours, priority, ranks) and pairs.csv (partner, demand, score), and
may hold quotas.csv (demand, name, members, min, max), locks.csv, forbidden.csv and current.csv (partner, demand).
Lists of ids in a cell have a bar between them: p1|p2.

Ends with 0 when it is solved, 1 when something is wrong in the files (every fault on a line, its place first), 2 when no
plan keeps the rules (which are named), 3 when no plan that keeps them was found and none is proven impossible, 130 when it is stopped with Ctrl-C. Nothing is written unless it ends with 0.`;

export const addSolve: AddCommand = (program) => {
  program
    .command('solve')
    .argument('<path>', 'an instance file (JSON), or a folder with partners.csv, demands.csv and pairs.csv')
    .option(
      '--out <path>',
      'where to write the answer: a file, or with --csv a folder; without it the answer is printed',
    )
    .option('--csv', 'answer with assignment.csv, unfilled.csv and summary.csv, in the folder of --out')
    .option('--unfilled <costs>', 'what an empty seat costs: 1000000, or 1000,5000 for the first, second … of a demand')
    .option('--overuse <costs>', 'what the first, second … engagement of a partner costs: 0,500,1500')
    .option('--floor <score>', 'the lowest score of a filled seat, or max for the highest that empties no seat')
    .option('--change <cost>', 'what each pair costs that differs from the current plan')
    .option('--mode <mode>', 'optimal (the best plan for all) or stable (by the rankings of both sides)')
    .option('--seed <number>', 'the lottery that breaks ties in stable mode')
    .description('work out the best plan for an instance in a file; needs no database')
    .addHelpText('after', help)
    .action(async (path: string, { out, csv = false, ...flags }: Flags) => {
      if (csv && out === undefined) program.error('--csv needs --out: its tables are written into a folder');
      const outcome = await solve({ path, csv, settings: settingsOf(flags) });
      if (outcome.code === 0) await handOver(outcome.files, { out, csv });
      process.stderr.write(`${outcome.say}\n`);
      process.exitCode = outcome.code;
    });
};

const stopped = { code: 130, say: 'Stopped. Nothing was written.', files: [] } as const;

/** In a thread, so that Ctrl-C is heard at once. */
async function solve(work: SolveWork): Promise<SolveOutcome | typeof stopped> {
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once('SIGINT', onInterrupt);
  const file = new URL('./solve/solve.thread.js', import.meta.url);
  const options = { signal: stop.signal, timeout: 2 ** 31 - 1, memory: 4_096, onProgress: sayWhenSlow() };
  try {
    return await runInThread<SolveOutcome>(file, work, options);
  } catch (error) {
    if (error instanceof ThreadStopped && error.why === 'cancelled') return stopped;
    throw error;
  } finally {
    process.removeListener('SIGINT', onInterrupt);
  }
}

/** Says each step on stderr, once it has taken a second. */
function sayWhenSlow(): (progress: { phase: string }) => void {
  const begun = performance.now();
  return ({ phase }) => {
    const seconds = (performance.now() - begun) / 1000;
    if (seconds > 1) process.stderr.write(`${seconds.toFixed(1)} s: ${phase}\n`);
  };
}

async function handOver(
  files: readonly OutFile[],
  { out, csv }: { out: string | undefined; csv: boolean },
): Promise<void> {
  if (out === undefined) return void process.stdout.write(files[0]?.text ?? '');
  const named = files.map(({ name, text }) => ({ path: csv ? join(out, name) : out, text }));
  await mkdir(csv ? out : dirname(out), { recursive: true });
  await Promise.all(named.map(({ path, text }) => writeFile(`${path}.part`, text)));
  await Promise.all(named.map(({ path }) => rename(`${path}.part`, path)));
}
