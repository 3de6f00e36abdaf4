import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const beside = join(dirname(fileURLToPath(import.meta.url)), 'public');
const built = join(process.cwd(), 'dist/ui/public');

/** The directory of built styles, fonts and scripts; serve it under `/assets/` with `immutable` caching. */
export const publicDirectory = existsSync(beside) ? beside : built;

function readManifest(): Readonly<Record<string, string>> {
  const file = join(publicDirectory, 'manifest.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

const manifest = readManifest();

/** The address of an asset by its plain name: `app.css` → `/assets/app.1f3c9a2b.css`; the plain name when nothing is built. */
export const asset = (name: string): string => `/assets/${manifest[name] ?? name}`;
