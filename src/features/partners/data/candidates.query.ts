import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
import type { TimeZone } from '../../../kernel/vocabulary/index.js';
import type { Profile } from '../domain/profile.js';

/** What matching may know of a partner: no name, no address, not their own words, nor whom they do not want to meet. */
export interface CandidateFacts extends Omit<Profile, 'ownWords' | 'city' | 'preferredContact' | 'notWith'> {
  readonly id: Id;
  readonly accountId: Id;
  readonly status: 'active' | 'paused';
  /** Language of contact. */
  readonly locale: Locale;
  readonly timeZone: TimeZone;
  /** YYYY-MM-DD; null while paused means “until I say”. */
  readonly pausedUntil: string | null;
  readonly joinedAt: Date | null;
  readonly confirmedAt: Date | null;
}

@Injectable()
export class CandidatesQuery {
  constructor(private readonly db: DataSource) {}

  /** Everyone who is active or taking a break, or `only` some of them, oldest first. */
  all(tx: EntityManager = this.db.manager, only?: readonly Id[]): Promise<CandidateFacts[]> {
    return tx.query<CandidateFacts[]>(
      `select p.id, p.account_id as "accountId", p.status, a.locale, a.time_zone as "timeZone", p.perspectives,
              p.conditions, p.years, p.province, p.meeting_languages as "meetingLanguages", p.interests, p.activities,
              p.experience, p.hours_per_month as "hoursPerMonth", p.availability,
              p.max_engagements as "maxEngagements", p.access_needs as "accessNeeds", p.in_person as "inPerson",
              p.pay_ceiling as "payCeiling", p.trainings, p.loves, p.avoids,
              p.paused_until::text as "pausedUntil", p.joined_at as "joinedAt", p.confirmed_at as "confirmedAt"
         from partners p join accounts a on a.id = p.account_id
        where p.status in ('active', 'paused') and a.deactivated_at is null
          and ($1::uuid[] is null or p.id = any($1))
        order by p.id`,
      [only ?? null],
    );
  }
}
