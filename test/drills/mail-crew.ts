import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { PartOrders, PartWish } from './mail-part.js';
import { spawnProgram } from './program.js';

interface Hand {
  readonly process: ChildProcess;
  readonly warm: Promise<void>;
}

/** Processes of one part. While more will be needed one is always warm, so that one that ends is replaced at once. */
export class Crew {
  private readonly working = new Set<ChildProcess>();
  private replacing: Promise<void> = Promise.resolve();
  private readonly dying = new WeakSet<ChildProcess>();
  private spare: Hand | undefined;
  private ended = false;
  /** Processes that ended though they had begun well and nobody had killed them. Who cannot begin, its session just ended, is followed too. */
  crashes = 0;

  /** `needed`: how many will begin, with those that follow the ones that are killed. */
  constructor(
    private readonly orders: PartOrders,
    private needed: number,
  ) {
    this.spare = this.next();
  }

  /** Lets so many begin. */
  async begin(count: number): Promise<void> {
    for (let i = 0; i < count; i += 1) {
      const { process, warm } = this.spare ?? this.warmUp();
      this.working.add(process);
      this.spare = this.next();
      await warm;
      tell(process, 'begin');
    }
  }

  /** Ends the one that worked longest as a power cut would; the warm one takes its place. False: nobody works. */
  kill(): boolean {
    const victim = this.oldest();
    if (!victim) return false;
    this.dying.add(victim);
    return victim.kill('SIGKILL');
  }

  /** Stops the one that worked longest for a while, in the middle of whatever it does, and lets it go on. */
  freeze(milliseconds: number): boolean {
    const frozen = this.oldest();
    setTimeout(() => frozen?.kill('SIGCONT'), milliseconds);
    return frozen?.kill('SIGSTOP') ?? false;
  }

  /** Sets a trap in all that work; resolves when it is set. */
  async trap(wish: Exclude<PartWish, 'begin'>): Promise<void> {
    const { write, ...trap } = wish;
    const hands = [...this.working].filter((process) => process.connected);
    const all = hands.map((process, i) => {
      const set = once(process, 'message');
      tell(process, i === 0 && write ? { ...trap, write } : trap);
      return set;
    });
    await Promise.all(all);
  }

  /** Resolves when whoever was killed has been replaced. */
  async complete(): Promise<void> {
    await this.replacing;
  }

  get pids(): number[] {
    return [...this.working].flatMap(({ pid }) => pid ?? []);
  }

  end(): void {
    this.ended = true;
    for (const process of this.working) process.kill('SIGKILL');
    this.spare?.process.kill('SIGKILL');
  }

  private oldest(): ChildProcess | undefined {
    return [...this.working].find((process) => !this.dying.has(process));
  }

  private next(): Hand | undefined {
    return this.needed > 0 ? this.warmUp() : undefined;
  }

  private warmUp(): Hand {
    this.needed -= 1;
    const process = spawnProgram('test/drills/mail-part.ts', this.orders);
    const warm = new Promise<void>((resolve) => {
      let begun = false;
      process.once('message', () => {
        begun = true;
        resolve();
      });
      process.once('exit', (_code, signal) => {
        resolve();
        this.replace(process, begun && signal !== 'SIGKILL');
      });
    });
    return { process, warm };
  }

  /** What a supervisor does: whoever ends, for whatever reason, is followed by another. */
  private replace(process: ChildProcess, crashed: boolean): void {
    if (this.ended) return;
    if (crashed) this.crashes += 1;
    if (this.working.delete(process)) this.replacing = this.replacing.then(() => this.begin(1));
    else if (this.spare?.process === process) this.spare = this.warmUp();
  }
}

/** Whoever dies in this moment hears nothing any more, and is replaced. */
function tell(process: ChildProcess, wish: PartWish): void {
  if (process.connected) process.send(wish, () => undefined);
}
