import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId, type Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import type { Locale } from '../../../kernel/text.js';
import type { PartnerStatus } from '../domain/partner.lifecycle.js';
import type { Profile } from '../domain/profile.js';

/** One partner or applicant with all they said, and the person behind it. For coordinators and the person alone. */
export interface PartnerView extends Profile {
  readonly id: Id;
  readonly accountId: Id;
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly status: PartnerStatus;
  readonly submittedAt: Date | null;
  /** YYYY-MM-DD */
  readonly promisedOn: string | null;
  readonly question: string;
  readonly answer: string;
  readonly decisionReason: string | null;
  readonly decidedAt: Date | null;
  readonly joinedAt: Date | null;
  /** YYYY-MM-DD; null while paused means “until I say”. */
  readonly pausedUntil: string | null;
  readonly confirmedAt: Date | null;
}

const select = `
  select p.id, p.account_id as "accountId", trim(a.given_name || ' ' || a.family_name) as name, a.given_name as "givenName",
         a.family_name as "familyName", a.email, a.phone, a.locale, a.time_zone as "timeZone", p.status,
         p.perspectives, p.conditions, p.years, p.own_words as "ownWords", p.province, p.city,
         p.meeting_languages as "meetingLanguages", p.interests, p.activities, p.experience,
         p.hours_per_month as "hoursPerMonth", p.availability, p.max_engagements as "maxEngagements",
         p.access_needs as "accessNeeds", p.in_person as "inPerson", p.preferred_contact as "preferredContact",
         p.not_with as "notWith", p.pay_ceiling as "payCeiling", p.trainings, p.loves, p.avoids,
         p.submitted_at as "submittedAt", p.promised_on::text as "promisedOn", p.question, p.answer,
         p.decision_reason as "decisionReason", p.decided_at as "decidedAt", p.joined_at as "joinedAt",
         p.paused_until::text as "pausedUntil", p.confirmed_at as "confirmedAt"
    from partners p join accounts a on a.id = p.account_id`;

@Injectable()
export class PartnerViewQuery {
  constructor(private readonly db: DataSource) {}

  /** Throws the `not-found` Refusal for an unknown or malformed id. */
  async byId(id: Id): Promise<PartnerView> {
    const rows = isId(id) ? await this.db.query<PartnerView[]>(`${select} where p.id = $1`, [id]) : [];
    if (!rows[0]) throw notFound();
    return rows[0];
  }

  async ofAccount(accountId: Id): Promise<PartnerView | null> {
    const rows = await this.db.query<PartnerView[]>(`${select} where p.account_id = $1`, [accountId]);
    return rows[0] ?? null;
  }

  /** The partner row of this person. Throws the `not-found` Refusal when they have none. */
  async own(accountId: Id | null): Promise<PartnerView> {
    const mine = accountId === null ? null : await this.ofAccount(accountId);
    if (!mine) throw notFound();
    return mine;
  }
}
