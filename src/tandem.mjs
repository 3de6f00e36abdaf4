#!/usr/bin/env node
// What `npx tandem` finds before anything is built: it hands over to the build, or says how to make one.
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli.js', import.meta.url);
if (existsSync(built)) {
  process.setSourceMapsEnabled(true);
  await import(built.href);
} else {
  process.stderr.write('Tandem is not built yet. Run: npm run build\n');
  process.exitCode = 1;
}
