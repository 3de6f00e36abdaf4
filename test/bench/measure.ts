/** Milliseconds of one thing done several times. `cpu` counts all threads of the process: V8 compiles and cleans up on others. */
export interface Timing {
  readonly first: number;
  readonly min: number;
  readonly median: number;
  readonly cpu: number;
  readonly runs: number;
}

/** At least `least` runs, at most `most`, and no new one after `budget` milliseconds. */
export interface Patience {
  readonly least: number;
  readonly most: number;
  readonly budget: number;
}

export const patient: Patience = { least: 7, most: 5_000, budget: 2_000 };
/** For what is no more than a loop. */
export const brief: Patience = { least: 7, most: 5_000, budget: 500 };
export const once: Patience = { least: 1, most: 1, budget: 0 };

/** The value below which the given share of numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Milliseconds of processor that all threads of this process have had. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * Runs `work` again and again, and answers what the last run gave. Nothing sweeps the heap in between: a forced collection makes V8
 * forget the compiled code whose objects are gone, and the next run would measure the compiler.
 */
export function measure<T>(work: () => T, patience: Patience = patient): { result: T; timing: Timing } {
  const wall: number[] = [];
  const cpu: number[] = [];
  const end = performance.now() + patience.budget;
  for (;;) {
    const before = cpuMs();
    const start = performance.now();
    const result = work();
    wall.push(performance.now() - start);
    cpu.push(cpuMs() - before);
    const enough = wall.length >= patience.least && performance.now() > end;
    if (enough || wall.length >= patience.most)
      return {
        result,
        timing: {
          first: wall[0]!,
          min: Math.min(...wall),
          median: quantile(wall, 0.5),
          cpu: Math.min(...cpu),
          runs: wall.length,
        },
      };
  }
}

/** The most memory this process ever held, in megabytes. */
export function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1_024;
}
