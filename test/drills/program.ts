import { spawn, type ChildProcess } from 'node:child_process';

/**
 * Runs one of our TypeScript programs in a process of its own, with `orders` as JSON in its first argument and a line for
 * messages. The program should leave when the line is cut, so that nothing outlives its drill.
 */
export function spawnProgram(program: string, orders: unknown): ChildProcess {
  const loader = ['--no-warnings', '--import', './test/support/typescript.mjs'];
  return spawn(process.execPath, [...loader, `./${program}`, JSON.stringify(orders)], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', process.env['DRILL_TALKS'] ? 'inherit' : 'ignore', 'ipc'],
  });
}
