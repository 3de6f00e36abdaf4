import { DataSource } from 'typeorm';
import { SystemClock } from '../../src/platform/clock/system-clock.js';
import { Config } from '../../src/platform/config/config.js';
import { testConfig } from './mail-app.js';

type Kind<T> = abstract new (...args: never[]) => T;

/** A clock that stands still until it is moved. */
export class MovableClock extends SystemClock {
  private at = new Date('2026-11-16T15:00:00Z');

  override now(): Date {
    return new Date(this.at);
  }

  move(days: number): void {
    this.at = new Date(this.at.getTime() + days * 24 * 3_600_000);
  }
}

/** Makes injectables as Nest would, each once, over a real database: for tests of actions that need no web and no queue. */
export function workshop(db: DataSource, changes: Partial<Config> = {}) {
  const clock = new MovableClock();
  const made = new Map<unknown, unknown>([
    [DataSource, db],
    [SystemClock, clock],
    [Config, testConfig(changes)],
  ]);
  const make = <T>(kind: Kind<T>): T => {
    if (!made.has(kind)) {
      const needs = (Reflect.getMetadata('design:paramtypes', kind) as Kind<unknown>[] | undefined) ?? [];
      made.set(kind, new (kind as unknown as new (...args: unknown[]) => T)(...needs.map(make)));
    }
    return made.get(kind) as T;
  };
  return { clock, make };
}
