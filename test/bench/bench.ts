import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFileSync } from 'node:fs';
import { agenda, family } from './agenda.js';
import { ask } from './ask.js';
import { type Compiled, compile } from './compile.js';
import { type Options, readOptions } from './options.js';
import { buildLemon } from './peers/lemon.js';
import { type BenchRecord } from './record.js';
import { scaleBench } from './scale-bench.js';
import { tableOf } from './table.js';
import { targetLine, targetsOf, verdictOn } from './targets.js';
import { wrongAnswers } from './wrong.js';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Whether LEMON can be asked here; says so when not. */
function hasLemon(options: Options, { directory }: Compiled): boolean {
  if (!options.peers) return false;
  const built = buildLemon(join(fileURLToPath(new URL('.', import.meta.url)), 'peers/lemon.cpp'), directory);
  if ('missing' in built) say(`LEMON is skipped: ${built.missing}.`);
  return 'program' in built;
}

const ofFamily = (records: readonly BenchRecord[], topic: string): BenchRecord[] =>
  records.filter(({ task }) => family(task) === topic);

async function askAll(options: Options, compiled: Compiled): Promise<BenchRecord[]> {
  const lemon = hasLemon(options, compiled);
  const program = compiled.program('test/bench/run-cell.ts');
  const records: BenchRecord[] = [];
  const questions = agenda(options).filter(({ task }) => lemon || task !== 'lemon');
  for (const [i, question] of questions.entries()) {
    records.push(await ask(program, { ...question, directory: compiled.directory }));
    const topic = family(question.task);
    if (family(questions[i + 1]?.task ?? '') !== topic) say(tableOf(topic, ofFamily(records, topic)));
  }
  return records;
}

function report(records: readonly BenchRecord[], { json }: Options): void {
  const targets = targetsOf(records);
  const wrong = wrongAnswers(records);
  say(`\ntargets (${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.version})`);
  for (const target of targets) say(targetLine(target));
  say(wrong.length === 0 ? '\nEvery answer was right.' : `\nWRONG:\n${wrong.join('\n')}`);
  const judged = targets.map((target) => ({ ...target, verdict: verdictOn(target) }));
  const line = JSON.stringify({ records, targets: judged, wrong });
  if (json) writeFileSync(json, `${line}\n`);
  say(line);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

async function main(): Promise<void> {
  if (process.argv[2] === 'scale') return scaleBench(process.argv.slice(3));
  if (process.argv[2] === 'mail') return (await import('./mail-bench.js')).mailBench(process.argv.slice(3));
  const options = readOptions(process.argv.slice(2));
  const compiled = compile();
  try {
    report(await askAll(options, compiled), options);
  } finally {
    compiled.remove();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
