// One throw-away PostgreSQL for a whole test run; every test file makes its own database in it.
// Jest loads this file outside its module system, so the launcher's TypeScript is turned here rather than taken from a build.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const launcher = join(root, 'src/platform/runtime/postgres');
const swcrc = JSON.parse(readFileSync(join(root, 'src/.swcrc'), 'utf8'));

export default async function startDatabaseServer() {
  if (process.env['TEST_DATABASE_SERVER']) return;
  const { startPostgres } = await compiledLauncher();
  const postgres = await startPostgres({ lifetime: 'test-run' });
  process.env['TEST_DATABASE_SERVER'] = postgres.serverUrl;
  globalThis.__tandemPostgres = postgres;
}

async function compiledLauncher() {
  const out = join(root, 'node_modules/.cache/tandem', String(process.pid));
  mkdirSync(out, { recursive: true });
  try {
    for (const file of readdirSync(launcher).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))) {
      const { code } = transformSync(readFileSync(join(launcher, file), 'utf8'), {
        ...swcrc,
        swcrc: false,
        sourceMaps: 'inline',
      });
      writeFileSync(join(out, file.replace(/\.ts$/, '.js')), code);
    }
    writeFileSync(join(out, 'package.json'), '{ "type": "module" }');
    return await import(pathToFileURL(join(out, 'start-postgres.js')).href);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
