// The launcher of the embedded PostgreSQL, for programs that run outside Jest's module system: its TypeScript is turned
// here, so that no build is needed and none can be out of date.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'src/platform/runtime/postgres');
const swcrc = JSON.parse(readFileSync(join(root, 'src/.swcrc'), 'utf8'));

/** The module of start-postgres.ts. */
export async function launcher() {
  const out = join(root, 'node_modules/.cache/tandem', String(process.pid));
  mkdirSync(out, { recursive: true });
  try {
    for (const file of readdirSync(source).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))) {
      const options = { ...swcrc, swcrc: false, sourceMaps: 'inline' };
      const { code } = transformSync(readFileSync(join(source, file), 'utf8'), options);
      writeFileSync(join(out, file.replace(/\.ts$/, '.js')), code);
    }
    writeFileSync(join(out, 'package.json'), '{ "type": "module" }');
    return await import(pathToFileURL(join(out, 'start-postgres.js')).href);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
