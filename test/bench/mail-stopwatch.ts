import type { DataSource, QueryRunner } from 'typeorm';
import { PostOffice } from '../../src/platform/mail/post-office.js';

/** How often something was waited for, and how long in all. */
export interface Share {
  readonly times: number;
  readonly milliseconds: number;
}

const statements: readonly (readonly [RegExp, string])[] = [
  [/INSERT INTO delivery_attempts/, 'claim'],
  [/phase = 'dot', dot_at/, 'mark'],
  [/state = 'sent'/, 'settle'],
  [/SET last_offer_at/, 'relay'],
];

/** Where the time of a sender goes: waits by name, and the processor time of its process. */
export class Stopwatch {
  private readonly shares = new Map<string, Share>();
  private before = process.cpuUsage();

  begin(): void {
    this.before = process.cpuUsage();
    this.shares.clear();
  }

  read(): { cpuMilliseconds: number; shares: Record<string, Share> } {
    const { user, system } = process.cpuUsage(this.before);
    return { cpuMilliseconds: (user + system) / 1_000, shares: Object.fromEntries(this.shares) };
  }

  async time<T>(name: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      const { times, milliseconds } = this.shares.get(name) ?? { times: 0, milliseconds: 0 };
      this.shares.set(name, { times: times + 1, milliseconds: milliseconds + performance.now() - start });
    }
  }

  overStatements(db: DataSource): void {
    const query = db.query.bind(db);
    db.query = <T>(sql: string, values?: unknown[], runner?: QueryRunner): Promise<T> => {
      const name = statements.find(([says]) => says.test(sql))?.[1];
      const ask = () => query<T>(sql, values, runner);
      return name ? this.time(name, ask) : ask();
    };
  }

  /** `smtp` includes the mark, which is written in the middle of it. */
  overParts(): void {
    const office = PostOffice.prototype;
    const send = Reflect.get(office, 'send');
    const time = <T>(work: () => Promise<T>) => this.time('smtp', work);
    office.send = function (this: PostOffice, ...given) {
      return time(() => send.apply(this, given));
    };
  }
}
