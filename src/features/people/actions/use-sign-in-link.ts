import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { hashOf } from '../data/token-hash.js';
import { ownPath } from '../domain/own-path.js';
import { OpenSession, type OpenedSession } from './open-session.js';

const use = `
  update sign_in_links l set used_at = $2 from accounts a
   where l.token_hash = $1 and l.used_at is null and l.expires_at > $2
     and a.id = l.account_id and a.deactivated_at is null
  returning l.account_id as "accountId", l.return_to as "returnTo"`;

type Used = { accountId: Id; returnTo: string | null };

/** Turns a link into a session. One statement decides, so that of any number of tries at once a single one wins. */
@Injectable()
export class UseSignInLink {
  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
    private readonly sessions: OpenSession,
  ) {}

  /** Null when the link is unknown, used or expired. */
  run(token: string, userAgent: string | undefined): Promise<OpenedSession | null> {
    return this.db.transaction(async (tx) => {
      const [[used]] = await tx.query<[Used[], number]>(use, [hashOf(token), this.clock.now()]);
      if (!used) return null;
      const session = await this.sessions.within(tx, used.accountId, userAgent);
      return { ...session, returnTo: ownPath(used.returnTo) };
    });
  }
}
