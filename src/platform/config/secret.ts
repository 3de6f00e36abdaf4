import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadConfig } from './problems.js';

/** The secret of this data directory: made on the first start, readable by its owner alone, the same for ever after. */
export function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  const kept = read(file);
  if (kept) return kept;
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(48).toString('base64url'), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return read(file) ?? unusable(file);
}

function read(file: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8').trim();
    return text.length >= 32 ? text : unusable(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    if (error instanceof BadConfig) throw error;
    return unusable(file);
  }
}

function unusable(file: string): never {
  throw new BadConfig([{ name: 'SECRET', wrong: `is not set, and ${file} cannot be read or is too short` }]);
}
