import { spawn, type ChildProcess } from 'node:child_process';
import { compiled } from './compiled.js';

/**
 * Runs one of our TypeScript programs in a process of its own, with `orders` as JSON in its first argument and a line for
 * messages. The program should leave when the line is cut (`leaveWithParent`), so that nothing outlives its drill.
 */
export function spawnProgram(program: string, orders: unknown): ChildProcess {
  const node = ['--no-warnings', compiled(program), JSON.stringify(orders)];
  return spawn(process.execPath, node, {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', process.env['DRILL_TALKS'] ? 'inherit' : 'ignore', 'ipc'],
  });
}
