import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer } from '../../features/matching/engine/instance/answer.js';
import { BadInstance, Faults } from '../../features/matching/engine/instance/faults.js';
import { Infeasible, NotFound } from '../../features/matching/engine/instance/infeasible.js';
import { type Instance } from '../../features/matching/engine/instance/instance.js';
import { parseInstance } from '../../features/matching/engine/instance/parse-instance.js';
import { readInstance } from '../../features/matching/engine/instance/read-instance.js';
import { solveInstance } from '../../features/matching/engine/instance/solve-instance.js';
import { readTables } from './read-tables.js';
import { answerTables, type OutFile } from './write-tables.js';

/** What to solve, and how to hand it back. */
export interface SolveWork {
  /** An instance file, or a folder with partners.csv, demands.csv and pairs.csv. */
  readonly path: string;
  readonly csv: boolean;
  /** Settings that stand in for those of the file. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** How it ended: the exit code, what to tell the person, and the files of the answer. */
export interface SolveOutcome {
  readonly code: 0 | 1 | 2 | 3;
  readonly say: string;
  readonly files: readonly OutFile[];
}

type Report = (phase: string) => void;

/** Reads, solves, and writes the answer into texts. Never throws for what stands in the files. */
export async function solveFiles({ path, csv, settings }: SolveWork, report: Report): Promise<SolveOutcome> {
  try {
    report('read');
    const instance = readFrom({ path, csv, settings });
    const answer = await solveInstance(instance, { now: () => performance.now(), onProgress: report });
    const files = csv ? answerTables(answer) : [{ name: 'answer.json', text: answerText(answer) }];
    return { code: 0, say: summary(instance, answer), files };
  } catch (error) {
    if (error instanceof BadInstance) return { code: 1, say: refusal(error), files: [] };
    if (error instanceof Infeasible) return { code: 2, say: clash(error), files: [] };
    if (error instanceof NotFound) return { code: 3, say: error.message, files: [] };
    throw error;
  }
}

/** JSON with a line for each pair, so that two answers can be compared line by line. */
function answerText(answer: Answer): string {
  const text = (value: unknown) =>
    Array.isArray(value) && value.length > 0
      ? `[\n    ${value.map((item) => JSON.stringify(item)).join(',\n    ')}\n  ]`
      : JSON.stringify(value);
  const fields = Object.entries(answer).map(([name, value]) => `  ${JSON.stringify(name)}: ${text(value)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

function readFrom({ path, csv, settings }: SolveWork): Instance {
  if (!isFolder(path)) {
    const json = parseInstance(bytesOf(path)) as { settings?: object } | null;
    const changed = Object.keys(settings).length > 0;
    const instance = readInstance(changed ? { ...json, settings: { ...json?.settings, ...settings } } : json);
    return csv ? withoutBars(instance) : instance;
  }
  const { json, places } = readTables((name) => bytesIfThere(join(path, name)), settings);
  try {
    places.insistOnNone();
    return withoutBars(readInstance(json));
  } catch (error) {
    throw error instanceof BadInstance ? places.inFiles(error) : error;
  }
}

/** Refuses ids that a list of ids in a cell would cut in two. */
function withoutBars(instance: Instance): Instance {
  const faults = new Faults();
  for (const side of ['partners', 'demands'] as const)
    instance[side].forEach(({ id }, i) => {
      if (id.includes('|')) faults.add([side, i, 'id'], `"${id}" has a bar, which stands between ids in tables`);
    });
  faults.insistOnNone();
  return instance;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function bytesIfThere(path: string): Uint8Array | null {
  return statSync(path, { throwIfNoEntry: false }) ? bytesOf(path) : null;
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as { code?: string };
    const why = code === 'ERR_FS_FILE_TOO_LARGE' ? 'is larger than 2 gigabytes' : 'cannot be read';
    throw new BadInstance([{ path: [], message: `${path} ${why}` }]);
  }
}

function refusal({ message, faults }: BadInstance): string {
  const many = faults.length === 1 ? 'this fault' : `these ${faults.length} faults`;
  return `${message}\nNothing was solved. Correct ${many} and run it again.`;
}

const clash = ({ clash: rules }: Infeasible): string =>
  [...rules, 'No plan keeps these rules together. Relax one of them and run it again.'].join('\n');

function summary({ demands }: Instance, { assignment, score, gap, certificate, unfilled, hash }: Answer): string {
  const seats = demands.reduce((sum, demand) => sum + demand.seats, 0);
  const proof = {
    optimal: 'No plan is better: proven',
    stable: 'Stable',
    'within-bound': `At most ${gap} below the best`,
  };
  const empty = unfilled.length === 0 ? '' : ` ${unfilled.length} demands have empty seats: “unfilled” says why.`;
  return `${assignment.length} of ${seats} seats filled, score ${score}. ${proof[certificate]} (${hash.slice(0, 12)}).${empty}`;
}
