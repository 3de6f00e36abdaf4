import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const own = JSON.parse(readFileSync(new URL('../../src/.swcrc', import.meta.url), 'utf8'));
const options = { ...own, swcrc: false, sourceMaps: 'inline', module: { type: 'es6' } };

export function resolve(specifier, context, next) {
  if (!/^\.{1,2}\/.*\.js$/.test(specifier) || context.parentURL?.includes('/node_modules/'))
    return next(specifier, context);
  const source = ['.ts', '.tsx']
    .map((ending) => new URL(specifier.replace(/\.js$/, ending), context.parentURL))
    .find((url) => existsSync(url));
  return source ? { url: source.href, format: 'module', shortCircuit: true } : next(specifier, context);
}

export function load(url, context, next) {
  if (!/\.tsx?$/.test(url)) return next(url, context);
  const file = fileURLToPath(url);
  const { code } = transformSync(readFileSync(file, 'utf8'), { ...options, filename: file });
  return { format: 'module', source: code, shortCircuit: true };
}
