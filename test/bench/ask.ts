import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { type Cell, type Findings } from './cell.js';
import { type BenchRecord } from './record.js';

/** A question that takes longer than this has no answer. */
const longest = 15 * 60_000;

/** Asks a fresh process, so that nothing is warm and its memory is its own. */
export async function ask(program: string, cell: Cell): Promise<BenchRecord> {
  const child = spawn(process.execPath, ['--no-warnings', program, JSON.stringify(cell)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longest,
  });
  const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const { task, partners, demands, kind, seed } = cell;
  const question = { task, partners, demands, kind, seed };
  if (code !== 0) return { ...question, found: {}, failed: complained.trim().slice(0, 2_000) || `ended with ${code}` };
  return { ...question, found: JSON.parse(said) as Findings, failed: null };
}
