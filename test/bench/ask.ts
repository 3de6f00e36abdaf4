import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { type Cell, type Findings } from './cell.js';
import { type BenchRecord } from './record.js';

/** A question that takes longer than this has no answer. */
const longest = 15 * 60_000;

/** The round on two threads counts its memory: young objects get 2 MB a thread instead of 16, which the engine hardly uses. */
const flagsFor = (task: string): string[] => (task === 'threads' ? ['--max-semi-space-size=2'] : []);

/** Asks a fresh process, so that nothing is warm and its memory is its own. */
export async function ask(program: string, cell: Cell): Promise<BenchRecord> {
  const child = spawn(process.execPath, [...flagsFor(cell.task), '--no-warnings', program, JSON.stringify(cell)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longest,
  });
  const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const { task, partners, demands, kind, seed } = cell;
  const question = { task, partners, demands, kind, seed };
  if (code !== 0) return { ...question, found: {}, failed: complained.trim().slice(0, 2_000) || `ended with ${code}` };
  return { ...question, found: JSON.parse(said) as Findings, failed: null };
}
