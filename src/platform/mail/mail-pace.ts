import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';

/** The word on which PostgreSQL tells the relay that there may be letters. */
export const hintChannel = 'tandem_mail';

/**
 * How fast the mail goes. Measured on real servers: no living sender outlasts its lease, and a deferred letter is tried for
 * two days. A drill provides shorter times.
 */
@Injectable()
export class MailPace {
  /** Seconds a worker may hold a letter; longer than it can possibly take to send one. */
  readonly leaseSeconds: number = 90;
  /** Seconds of the lease that must be left when the end of the letter is handed over. */
  readonly reserveSeconds: number = 45;
  /** Seconds after which sending is given up. */
  readonly sendSeconds: number = 40;
  /** Milliseconds of silence on the line after which the server counts as gone. */
  readonly socketTimeout: number = 30_000;
  /** Milliseconds between two looks at the outbox. */
  readonly poll: number = 1_000;
  /** Rows offered to the queue at once. */
  readonly batch: number = 200;
  /** Jobs waiting in the queue that are enough. */
  readonly enough: number = 1_500;
  /** Seconds after which the doorbell is rung again. */
  readonly reofferSeconds: number = 60;
  /** Seconds after which a letter of the day asks again whether an older one takes it along. */
  readonly carriedSeconds: number = 900;
  /** Seconds to wait after the first, second, … refusal; the last one repeats. */
  readonly backOff: readonly number[] = [15, 60, 300, 900, 3_600, 10_800, 21_600];
  /** Hours after which a letter that nobody takes has failed. */
  readonly giveUpHours: number = 48;
  /** Attempts without an answer after which even a letter that may go twice is held for a person. */
  readonly doubts: number = 3;
  /**
   * Letters a minute to one domain, how many seconds' worth of them may go at once, and how many seconds it rests when its
   * server asks for less. Sign-in letters do not count.
   */
  readonly domain: { readonly perMinute: number; readonly burstSeconds: number; readonly restSeconds: number } = {
    ...{ perMinute: 600, burstSeconds: 60, restSeconds: 60 },
  };
  /** A kind of letters is paused when of its last letters, within some minutes, this share was refused for good. */
  readonly breaker: { readonly letters: number; readonly minutes: number; readonly share: number } = {
    ...{ letters: 20, minutes: 60, share: 0.5 },
  };
  /** The hours of the reader's day between which letters leave that can wait. */
  readonly opens: number;
  readonly closes: number;

  constructor({ mailHours }: Config) {
    this.opens = mailHours.opens;
    this.closes = mailHours.closes;
  }
}
