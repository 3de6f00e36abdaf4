import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FlowProblem } from '../../../src/features/matching/engine/problem.js';
import { emptySeat } from '../round.js';

const header = '/usr/include/lemon/network_simplex.h';

export interface LemonAnswer {
  readonly objective: number;
  /** From the arrays to the optimum, and without building the graph. Best of the runs, in milliseconds. */
  readonly wholeMs: number;
  readonly solveMs: number;
  readonly cpuMs: number;
  readonly runs: number;
  readonly peakMb: number;
}

/** Builds the C++ peer into the directory and answers its path; or says why this machine cannot. */
export function buildLemon(source: string, directory: string): { program: string } | { missing: string } {
  if (spawnSync('g++', ['--version']).status !== 0) return { missing: 'no C++ compiler (g++)' };
  if (!existsSync(header)) return { missing: `no ${header} (Debian: liblemon-dev)` };
  const program = join(directory, 'lemon');
  execFileSync('g++', ['-O3', '-march=native', '-DNDEBUG', '-o', program, source], { stdio: 'pipe' });
  return { program };
}

function rowsOf(start: Int32Array): Int32Array {
  return Int32Array.from({ length: start.length - 1 }, (_, i) => start[i + 1]! - start[i]!);
}

/** Asks the peer. It knows one price for every empty seat and free engagements, as the measured rounds have. */
export function askLemon(program: string, problem: FlowProblem, directory: string, budget: number): LemonAnswer {
  const { pairs, seatStart, slotStart } = problem;
  const parts = [
    Int32Array.of(pairs.partners, pairs.demands, pairs.partner.length, emptySeat),
    rowsOf(seatStart),
    rowsOf(slotStart),
    pairs.start,
    pairs.partner,
    Int32Array.from(pairs.score, (score) => pairs.top - score),
  ];
  const file = join(directory, 'round.bin');
  writeFileSync(
    file,
    Buffer.concat(parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength))),
  );
  return JSON.parse(execFileSync(program, [file, String(budget)], { encoding: 'utf8' })) as LemonAnswer;
}
