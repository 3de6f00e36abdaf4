import { accessSync, constants, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { BadConfig } from './problems.js';

/** File systems that the kernel makes up. Making directories in /proc keeps Node 20 busy for ever, so they are refused. */
const madeUp = /^\/(proc|sys|dev)(\/|$)/;

/** Makes the directory when it is missing and answers its absolute path. Throws `BadConfig` when it cannot be used. */
export function dataDirectory(given: string): string {
  const directory = resolve(given);
  if (madeUp.test(realParent(directory))) throw refused('must be a directory on a disk');
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
    if (!statSync(directory).isDirectory()) throw refused('must be a directory, and is a file');
  } catch (error) {
    if (error instanceof BadConfig) throw error;
    throw refused(`must be a directory that this user can write to (${(error as NodeJS.ErrnoException).code ?? ''})`);
  }
  return directory;
}

/** The nearest ancestor that exists, with symbolic links followed, so that a link into /proc is seen as well. */
function realParent(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : realParent(parent);
  }
}

const refused = (wrong: string) => new BadConfig([{ name: 'DATA_DIR', wrong }]);
