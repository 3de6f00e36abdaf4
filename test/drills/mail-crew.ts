import { spawn, type ChildProcess } from 'node:child_process';
import type { WorkerOrders } from './mail-worker.js';

/** Workers in processes of their own. One more than asked for is always warm, so that a killed one is replaced at once. */
export class Crew {
  private readonly working: ChildProcess[] = [];
  private spare: ChildProcess;

  constructor(private readonly orders: WorkerOrders) {
    this.spare = this.warmUp();
  }

  /** Lets the warm one begin. */
  begin(): void {
    this.spare.stdin?.end('begin');
    this.working.push(this.spare);
    this.spare = this.warmUp();
  }

  killOldest(): void {
    this.working.shift()?.kill('SIGKILL');
  }

  end(): void {
    for (const worker of [...this.working, this.spare]) worker.kill('SIGKILL');
  }

  private warmUp(): ChildProcess {
    const loader = ['--no-warnings', '--import', './test/support/typescript.mjs'];
    const worker = spawn(process.execPath, [...loader, './test/drills/mail-worker.ts', JSON.stringify(this.orders)], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    worker.stdin.on('error', () => undefined);
    return worker;
  }
}
