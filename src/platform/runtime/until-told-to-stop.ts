import type { Config } from '../config/config.js';

/** Milliseconds in which a signal that comes twice (from the terminal, and again from npm) counts as one. */
const sameSignal = 2_000;

/**
 * Calls `stop` at the first SIGINT or SIGTERM and leaves with 0 (1 when stopping fails). Who asks again later leaves at once.
 * A SIGTERM to npm ends npm's shell and never arrives here, so under npm the death of the parent counts as one.
 */
export function untilToldToStop(config: Config, stop: () => Promise<void>): void {
  let told: number | undefined;
  const leave = (): void => {
    if (told !== undefined) return Date.now() - told > sameSignal ? process.exit(1) : undefined;
    told = Date.now();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`Tandem did not stop cleanly: ${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', leave).on('SIGTERM', leave);
  if (config.startedByNpm) followParent(leave);
}

function followParent(leave: () => void): void {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    leave();
  }, 300).unref();
}
