// Our TypeScript, turned as for the product, but into CommonJS, which can be evaluated anew for each test file.
import { readFileSync } from 'node:fs';
import { createTransformer } from '@swc/jest';

const own = JSON.parse(readFileSync(new URL('../../src/.swcrc', import.meta.url), 'utf8'));

export default createTransformer({ ...own, swcrc: false, sourceMaps: 'inline', module: { type: 'commonjs' } });
