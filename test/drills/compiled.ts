import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';

const settings = readFileSync('src/.swcrc', 'utf8');
const place = createHash('sha1').update(`${process.cwd()} ${settings}`).digest('hex').slice(0, 12);
const home = join('node_modules/.cache/tandem', place);
const options = { ...JSON.parse(settings), swcrc: false, sourceMaps: false, module: { type: 'es6' } };
const imports = /\bfrom '(\.{1,2}\/[^']+)\.js'|\bimport\(?'(\.{1,2}\/[^']+)\.js'/g;

/**
 * Turns one of our TypeScript programs, with all that it loads, into JavaScript, and answers with its place. What has not changed
 * since it was last turned stays: a process that is started fifty times should not need a compiler fifty times.
 */
export function compiled(program: string): string {
  const found = new Set([program]);
  for (const source of found) for (const needed of importsOf(source, turned(source))) found.add(needed);
  return placeOf(program);
}

const placeOf = (source: string): string => join(home, source.replace(/\.tsx?$/, '.js'));

/** The compiled text of a source file. Another process may turn the same file: each puts it there whole. */
function turned(source: string): string {
  const target = placeOf(source);
  const { mtime } = statSync(source);
  if (existsSync(target) && statSync(target).mtimeMs === mtime.getTime()) return readFileSync(target, 'utf8');
  const { code } = transformSync(readFileSync(source, 'utf8'), { ...options, filename: source });
  mkdirSync(dirname(target), { recursive: true });
  put(join(home, 'package.json'), '{ "type": "module" }', mtime);
  put(target, code, mtime);
  return code;
}

function put(target: string, text: string, time: Date): void {
  const draft = `${target}.${process.pid}`;
  writeFileSync(draft, text);
  utimesSync(draft, time, time);
  renameSync(draft, target);
}

function importsOf(source: string, code: string): string[] {
  const names = [...code.matchAll(imports)].map(([, named, bare]) => join(dirname(source), named ?? bare ?? ''));
  return names.flatMap((name) => ['.ts', '.tsx'].map((ending) => name + ending).find((file) => existsSync(file)) ?? []);
}
