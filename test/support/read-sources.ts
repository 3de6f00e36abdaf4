import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { readSourcesWith } from '../../src/platform/threads/thread.js';

// Tests run from the sources, and so do the threads that they start.
readSourcesWith(['--no-warnings', '--import', pathToFileURL(join(__dirname, 'typescript.mjs')).href]);
