import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { Config } from '../../src/platform/config/config.js';
import type { Email } from '../../src/platform/mail/email.js';
import { Fenced } from '../../src/platform/mail/ledger.js';
import { Mailer, type Posting } from '../../src/platform/mail/mailer.js';
import { PostOffice } from '../../src/platform/mail/post-office.js';
import { Relay } from '../../src/platform/mail/relay.js';
import type { Route } from '../../src/platform/mail/smtp-line.js';

/** Bugs that other products have, put back on purpose: with any of them the drill must turn red. */
export const breaks = [
  'no-relay',
  'no-mark',
  'mark-after-send',
  'deaf-mark',
  'no-sweep',
  'queue-before-commit',
] as const;
export type Break = (typeof breaks)[number];

/** Commit, then queue: the job is the only trace of the letter. */
class NoRelay {
  readonly never = true;
}

/** Nothing is written before the final dot, so nobody can tell a lost letter from a taken one. */
class UnmarkedPostOffice extends PostOffice {
  override send(route: Route, message: Buffer): Promise<string> {
    return super.send(route, message, () => Promise.resolve());
  }
}

/** The mark is written when the answer is there: too late for whoever dies in between. */
class LatePostOffice extends PostOffice {
  override async send(route: Route, message: Buffer, mark: () => Promise<void>): Promise<string> {
    const reply = await super.send(route, message, () => Promise.resolve());
    await mark();
    return reply;
  }
}

/** Whoever comes back from a long sleep is told that the letter is not his any more, and finishes it all the same. */
class DeafPostOffice extends PostOffice {
  override send(route: Route, message: Buffer, mark: () => Promise<void>): Promise<string> {
    return super.send(route, message, () =>
      mark().catch((error: unknown) => {
        if (!(error instanceof Fenced)) throw error;
      }),
    );
  }
}

/** The letter is handed to the mail while its transaction may still roll back. */
@Injectable()
class HastyMailer extends Mailer {
  constructor(
    config: Config,
    @Inject(DataSource) private readonly db: DataSource,
  ) {
    super(config);
  }

  override queue<Payload>(_tx: EntityManager, letter: Email<Payload>, posting: Posting<Payload>): Promise<void> {
    return super.queue(this.db.manager, letter, posting);
  }
}

/** What to put in place of which part. */
export const brokenParts = (broken: Break | undefined) => {
  if (broken === 'no-relay') return [{ of: Relay, use: NoRelay }];
  if (broken === 'queue-before-commit') return [{ of: Mailer, use: HastyMailer }];
  return [{ of: PostOffice, use: brokenPostOffice(broken) }];
};

/** The one that hands letters over, broken or not. */
export function brokenPostOffice(broken: Break | undefined): typeof PostOffice {
  if (broken === 'no-mark') return UnmarkedPostOffice;
  if (broken === 'mark-after-send') return LatePostOffice;
  return broken === 'deaf-mark' ? DeafPostOffice : PostOffice;
}

/** Takes a guarantee out of the statements themselves. */
export function breakStatements(db: DataSource, broken: Break | undefined): void {
  if (broken !== 'no-sweep') return;
  const query = db.query.bind(db);
  db.query = <T>(sql: string, values?: unknown[], runner?: QueryRunner): Promise<T> =>
    query<T>(sweepless(sql), values, runner);
}

/** Nobody looks after letters whose worker died. */
const sweepless = (sql: string) => sql.replace('o.lease_until < now()', 'false');
