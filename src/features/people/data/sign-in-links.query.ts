import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { linkState, type LinkState, type LinkTimes } from '../domain/sign-in-link.policy.js';
import { hashOf } from './token-hash.js';

/** What a link is good for, and whom it signs in. */
export interface LinkFacts {
  readonly state: LinkState;
  /** The given name, or what stands before the @; null when there is no such link. */
  readonly name: string | null;
}

@Injectable()
export class SignInLinksQuery {
  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
  ) {}

  /** Looks and changes nothing, however often a mail scanner asks. */
  async link(token: string): Promise<LinkFacts> {
    const [found] = await this.db.query<(LinkTimes & { name: string })[]>(
      `select l.expires_at as "expiresAt", l.used_at as "usedAt",
              coalesce(nullif(a.given_name, ''), split_part(a.email::text, '@', 1)) as name
         from sign_in_links l join accounts a on a.id = l.account_id
        where l.token_hash = $1 and a.deactivated_at is null`,
      [hashOf(token)],
    );
    return { state: linkState(found ?? null, this.clock.now()), name: found?.name ?? null };
  }
}
