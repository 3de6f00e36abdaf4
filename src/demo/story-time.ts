import type { DataSource } from 'typeorm';
import { weekday } from '../kernel/days.js';
import type { SystemClock } from '../platform/clock/system-clock.js';
import { OutgoingEmail } from '../platform/mail/outgoing-email.entity.js';

const day = 24 * 60 * 60 * 1000;

/** Letters leave today, whatever day they tell of, so their times stay true. */
const keepsItsTimes: unknown[] = [OutgoingEmail];

/**
 * Lets the network live through days that are over, with the same actions as ever: while the work runs, the clock says that
 * it is a working day so many days ago, half past ten in Toronto. What the database dated by itself is moved there too.
 */
export class StoryTime {
  private readonly begun = Date.now();

  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
  ) {}

  async on(daysAgo: number, work: () => Promise<void>): Promise<void> {
    const back = this.wayBack(daysAgo);
    const [{ since } = { since: new Date() }] = await this.db.query<{ since: Date }[]>('select now() as since');
    this.clock.now = () => new Date(Date.now() - back);
    try {
      await work();
    } finally {
      Reflect.deleteProperty(this.clock, 'now');
    }
    await this.backdate(since, back);
  }

  /** Milliseconds from the real time to the story's; a weekend is moved to the Friday before. */
  private wayBack(daysAgo: number): number {
    if (daysAgo === 0) return 0;
    const then = Math.floor(this.begun / day) - daysAgo;
    const sinceFriday = { 6: 1, 0: 2 }[weekday(then)] ?? 0;
    return this.begun - ((then - sinceFriday) * day + 15.5 * 60 * 60 * 1000);
  }

  private async backdate(since: Date, back: number): Promise<void> {
    for (const { tableName, columns, target } of this.db.entityMetadatas) {
      if (keepsItsTimes.includes(target)) continue;
      for (const { databaseName: column } of columns.filter(({ default: value }) => isNow(value)))
        await this.db.query(
          `update "${tableName}" set "${column}" = "${column}" - make_interval(secs => $2) where "${column}" >= $1`,
          [since, back / 1000],
        );
    }
  }
}

const isNow = (value: unknown) => typeof value === 'function' && (value as () => unknown)() === 'now()';
