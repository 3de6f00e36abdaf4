import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';

/** Where a process is to die, or to stand still, and over which letter. */
export interface TrapOrders {
  readonly point: string;
  readonly letter: string;
  /** Whose only letter it is. */
  readonly recipient: string;
  readonly how: 'kill' | 'freeze';
  /** Each trap snaps once, whoever comes first: it leaves a file here. */
  readonly directory: string;
}

/** Longer than a letter may be held in a drill. */
const longSleep = 6_000;

/** Snaps when its letter passes its point. */
export class Trap {
  private orders: TrapOrders | undefined;

  set(orders: TrapOrders): void {
    this.orders = orders;
  }

  /** Called wherever letters pass; `what` is anything that has their ids in it, or left out where all of them pass. */
  at(point: string, what?: unknown): void {
    const { orders } = this;
    if (orders?.point !== point) return;
    if ((what !== undefined && !isAbout(what, orders)) || !isFirst(orders)) return;
    this.orders = undefined;
    if (orders.how === 'kill') process.kill(process.pid, 'SIGKILL');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, longSleep);
  }
}

function isAbout(what: unknown, { letter, recipient }: TrapOrders): boolean {
  const text = Buffer.isBuffer(what) ? what.toString('latin1') : JSON.stringify(what);
  return text.includes(letter) || text.includes(recipient);
}

function isFirst({ directory, letter }: TrapOrders): boolean {
  try {
    closeSync(openSync(join(directory, letter), 'wx'));
    return true;
  } catch {
    return false;
  }
}
