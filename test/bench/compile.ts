import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const root = fileURLToPath(new URL('../../', import.meta.url));
const measured = ['src/features/matching/engine', 'test/bench'];
const alsoNeeded = ['test/support/at-floor.ts'];

/** What is measured, as plain JavaScript in a place of its own: no compiler lives in the processes whose memory is counted. */
export interface Compiled {
  readonly directory: string;
  /** The compiled form of a source file, named from the root of the project. */
  readonly program: (source: string) => string;
  readonly remove: () => void;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
}

export function compile(): Compiled {
  const directory = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
  const target = (source: string): string => join(directory, source.replace(/\.ts$/, '.js'));
  for (const source of [...measured.flatMap(sources), ...alsoNeeded]) {
    const { code } = transformSync(readFileSync(join(root, source), 'utf8'), {
      swcrc: false,
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    mkdirSync(dirname(target(source)), { recursive: true });
    writeFileSync(target(source), code);
  }
  writeFileSync(join(directory, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'));
  return { directory, program: target, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
