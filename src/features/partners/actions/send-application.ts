import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Day } from '../../../kernel/days.js';
import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
import { provinceTimeZone } from '../../../kernel/vocabulary/index.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import { record } from '../../../platform/timeline/record.js';
import { PeopleService } from '../../people/people.service.js';
import { ApplicationDraft } from '../data/application-draft.entity.js';
import { Consent } from '../data/consent.entity.js';
import { hashOfCookie } from '../data/draft.query.js';
import { Partner } from '../data/partner.entity.js';
import type { Applicant, Application } from '../domain/application.js';
import { consentTexts, type ConsentPurpose } from '../domain/consents.js';
import { columnsOf } from '../domain/profile-columns.js';
import { promisedDay } from '../domain/promise.js';
import { ApplicationLetters } from './application-letters.js';

export interface Sending extends Application {
  readonly cookie: string;
  /** What was ticked; `account` always is. */
  readonly consents: readonly ConsentPurpose[];
  /** The language in which the consents were read. */
  readonly readIn: Locale;
}

/**
 * Sends an application: the draft becomes a partner row and a promise. Nothing that is answered tells whether the address
 * was known before. Pressing twice sends once.
 */
@Injectable()
export class SendApplication {
  constructor(
    private readonly db: DataSource,
    private readonly people: PeopleService,
    private readonly letters: ApplicationLetters,
    private readonly clock: SystemClock,
  ) {}

  /** The day by which we answer; null when this cookie has no draft any more. */
  run(sending: Sending): Promise<Day | null> {
    return this.db.transaction(async (tx) => {
      const where = { tokenHash: hashOfCookie(sending.cookie) };
      const draft = await tx.findOne(ApplicationDraft, { where, lock: { mode: 'pessimistic_write' } });
      if (!draft) return null;
      const promisedOn = promisedDay(this.clock.now(), zoneOf(sending), sending.profile.province);
      await this.receive(tx, sending, draft.id, promisedOn);
      await tx.delete(ApplicationDraft, { id: draft.id });
      return promisedOn;
    });
  }

  private async receive(tx: EntityManager, sending: Sending, draftId: Id, promisedOn: Day): Promise<void> {
    const accountId = await this.accountOf(tx, sending);
    const id = await addPartner(tx, accountId, { sending, promisedOn, now: this.clock.now() });
    const known = id === null;
    const subject = { type: 'partner', id: id ?? (await tx.findOneByOrFail(Partner, { accountId })).id };
    const actor = { id: accountId, roles: ['applicant'] as const };
    const verb = known ? 'application.sent_again' : 'application.sent';
    await record(tx, actor, verb, { subject, about: [draftId], detail: { promisedOn } });
    if (known) return this.letters.alreadyKnown(tx, accountId, draftId);
    await this.people.grant(tx, actor, accountId, 'applicant');
    await addConsents(tx, accountId, sending, this.clock.now());
    await this.letters.received(tx, { accountId, partnerId: subject.id, promisedOn });
  }

  /** An account made earlier for a link to come back knows an address and no name; now it gets one. */
  private async accountOf(tx: EntityManager, sending: Sending): Promise<Id> {
    const { applicant } = sending;
    const timeZone = zoneOf(sending);
    const id = await this.people.findOrCreate(tx, { ...applicant, timeZone });
    await nameTheNameless(tx, id, applicant, timeZone);
    return id;
  }
}

const zoneOf = ({ profile: { province } }: Application) => (province ? provinceTimeZone[province] : 'America/Toronto');

const nameTheNameless = (tx: EntityManager, id: Id, applicant: Applicant, timeZone: string): Promise<unknown> =>
  tx.query(
    `update accounts set given_name = $2, family_name = $3, locale = $4, phone = $5, time_zone = $6
      where id = $1 and given_name = '' and family_name = ''`,
    [id, applicant.givenName, applicant.familyName, applicant.locale, applicant.phone, timeZone],
  );

/** Null when the account already has a partner row, also when it appears this very moment. */
async function addPartner(
  tx: EntityManager,
  accountId: Id,
  { sending, promisedOn, now }: { sending: Sending; promisedOn: Day; now: Date },
): Promise<Id | null> {
  const times = { submittedAt: now, confirmedAt: now, createdAt: now, updatedAt: now };
  const inserted = await tx
    .createQueryBuilder()
    .insert()
    .into(Partner)
    .values({ id: newId(), accountId, status: 'submitted', ...columnsOf(sending.profile), promisedOn, ...times })
    .orIgnore()
    .returning('id')
    .execute();
  return (inserted.raw as { id: Id }[])[0]?.id ?? null;
}

async function addConsents(
  tx: EntityManager,
  accountId: Id,
  { consents, readIn }: Sending,
  givenAt: Date,
): Promise<void> {
  for (const purpose of consents) {
    const textHash = createHash('sha256').update(consentTexts[purpose][readIn]).digest('hex');
    await tx.insert(Consent, { id: newId(), accountId, purpose, textHash, locale: readIn, givenAt });
  }
}
