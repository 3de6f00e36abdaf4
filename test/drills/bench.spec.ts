import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { compile } from '../bench/compile.js';

it('compiles all that the tasks of the benchmark need', () => {
  const compiled = compile();
  try {
    const tasks = readdirSync('test/bench/tasks').map((name) => compiled.program(`test/bench/tasks/${name}`));
    const load = `for (const task of ${JSON.stringify(tasks)}) await import(task);`;
    expect(tasks.length).toBeGreaterThan(8);
    execFileSync(process.execPath, ['--input-type=module', '--eval', load], { stdio: 'pipe' });
  } finally {
    compiled.remove();
  }
});
