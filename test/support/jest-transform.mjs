// Jest runs everything as CommonJS, the only mode in which ESM-only and CommonJS packages load side by side on Node 20.
// Our TypeScript and the ES modules among the packages are turned by SWC, and so are the CommonJS packages that import an
// ES module while they run; all others stay as they are.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTransformer } from '@swc/jest';

const own = JSON.parse(readFileSync(new URL('../../src/.swcrc', import.meta.url), 'utf8'));
const swc = createTransformer({ ...own, swcrc: false, sourceMaps: 'inline', module: { type: 'commonjs' } });
const self = readFileSync(fileURLToPath(import.meta.url));

const kinds = new Map();
/** What Node would say: the extension first, then "type" in the nearest package.json. */
function isModule(file) {
  if (/\.(mjs|tsx?)$/.test(file)) return true;
  if (file.endsWith('.cjs')) return false;
  return kindOf(dirname(file)) === 'module';
}

function kindOf(directory) {
  const known = kinds.get(directory);
  if (known) return known;
  const kind = readKind(directory) ?? (dirname(directory) === directory ? 'commonjs' : kindOf(dirname(directory)));
  kinds.set(directory, kind);
  return kind;
}

function readKind(directory) {
  try {
    return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')).type ?? 'commonjs';
  } catch {
    return undefined;
  }
}

export default {
  canInstrument: swc.canInstrument,
  process: (source, file, options) =>
    isModule(file) || source.includes('await import(') ? swc.process(source, file, options) : { code: source },
  getCacheKey: (source, file, options) =>
    createHash('sha1')
      .update(swc.getCacheKey(source, file, options))
      .update(self)
      .update(String(isModule(file)))
      .digest('hex'),
};
