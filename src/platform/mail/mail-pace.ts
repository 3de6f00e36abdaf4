/** The word on which PostgreSQL tells the relay that there may be letters. */
export const hintChannel = 'tandem_mail';

/** How fast the mail goes. A class, so that a drill can provide shorter times; the real ones are `mailPace`. */
export abstract class MailPace {
  /** Seconds a worker may hold a letter; longer than it can possibly take to send one. */
  abstract readonly leaseSeconds: number;
  /** Seconds of the lease that must be left when the end of the letter is handed over. */
  abstract readonly reserveSeconds: number;
  /** Seconds after which sending is given up. */
  abstract readonly sendSeconds: number;
  /** Milliseconds of silence on the line after which the server counts as gone. */
  abstract readonly socketTimeout: number;
  /** Milliseconds between two looks at the outbox. */
  abstract readonly poll: number;
  /** Rows offered to the queue at once, and jobs waiting there that are enough. */
  abstract readonly batch: number;
  abstract readonly enough: number;
  /** Seconds after which the doorbell is rung again. */
  abstract readonly reofferSeconds: number;
  /** Seconds to wait after the first, second, … refusal; the last one repeats. */
  abstract readonly backOff: readonly number[];
  /** Hours after which a letter that nobody takes has failed. */
  abstract readonly giveUpHours: number;
  /** Attempts without an answer after which even a letter that may go twice is held for a person. */
  abstract readonly doubts: number;
}

/** Measured on real servers: no living sender outlasts its lease, and a deferred letter is tried for two days. */
export const mailPace: MailPace = {
  leaseSeconds: 90,
  reserveSeconds: 45,
  sendSeconds: 40,
  socketTimeout: 30_000,
  poll: 1_000,
  batch: 200,
  enough: 1_500,
  reofferSeconds: 60,
  backOff: [15, 60, 300, 900, 3_600, 10_800, 21_600],
  giveUpHours: 48,
  doubts: 3,
};
