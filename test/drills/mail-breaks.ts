import { PostOffice } from '../../src/platform/mail/post-office.js';
import { Relay } from '../../src/platform/mail/relay.js';
import type { Route } from '../../src/platform/mail/smtp-line.js';

/** Bugs that other products have, put back on purpose: with one of them the drill must turn red. */
export const breaks = ['no-relay', 'no-mark'] as const;
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

/** What to put in place of which part. */
export const brokenParts = (broken: Break | undefined) => {
  if (broken === 'no-relay') return [{ of: Relay, use: NoRelay }];
  if (broken === 'no-mark') return [{ of: PostOffice, use: UnmarkedPostOffice }];
  return [];
};
