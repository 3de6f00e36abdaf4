import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { system } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/days.js';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { record } from '../../../platform/timeline/record.js';
import { PeopleService } from '../../people/people.service.js';
import { ApplicationDraft } from '../data/application-draft.entity.js';
import { hashOfCookie } from '../data/draft.query.js';
import { knownAccount } from '../data/known-account.js';
import { zoneOf, type Applicant, type SentApplication } from '../domain/application.js';
import { promisedDay } from '../domain/promise.js';
import { ApplicationLetters } from './application-letters.js';
import { ReceiveApplication, type Receiving } from './receive-application.js';

export interface Sending extends SentApplication {
  readonly cookie: string;
}

/**
 * Sends an application: the draft becomes a partner row and a promise. Nothing that is answered tells whether the address
 * was known before; where it was, only its owner can go on, from a letter. Pressing twice sends once.
 */
@Injectable()
export class SendApplication {
  constructor(
    private readonly db: DataSource,
    private readonly people: PeopleService,
    private readonly receiving: ReceiveApplication,
    private readonly letters: ApplicationLetters,
    private readonly clock: SystemClock,
  ) {}

  /** The day by which we answer; null when this cookie has no draft any more. */
  run({ cookie, ...sent }: Sending): Promise<Day | null> {
    return this.db.transaction(async (tx) => {
      const where = { tokenHash: hashOfCookie(cookie) };
      const draft = await tx.findOne(ApplicationDraft, { where, lock: { mode: 'pessimistic_write' } });
      if (!draft) return null;
      const promisedOn = promisedDay(this.clock.now(), zoneOf(sent), sent.profile.province);
      const known = await knownAccount(tx, sent.applicant.email);
      const accountId = known?.id ?? (await this.newAccount(tx, sent));
      const whose = { accountId, draftId: draft.id, sent, promisedOn };
      if (known && !known.applied) return this.askItsOwner(tx, whose);
      await this.receiving.within(tx, whose);
      await tx.delete(ApplicationDraft, { id: draft.id });
      return promisedOn;
    });
  }

  /** The draft waits, closed to its cookie, until whoever owns the address says that it is theirs. */
  private async askItsOwner(tx: EntityManager, { accountId, draftId, sent, promisedOn }: Receiving): Promise<Day> {
    const now = this.clock.now();
    await tx.update(ApplicationDraft, { id: draftId }, { sent, tokenHash: hashOfCookie(randomUUID()), updatedAt: now });
    const subject = { type: 'account', id: accountId };
    await record(tx, system, 'application.to_confirm', { subject, about: [draftId], detail: { promisedOn } });
    await this.letters.confirm(tx, accountId, draftId, now);
    return promisedOn;
  }

  /** An account made earlier for a link to come back knows an address and no name; now it gets one. */
  private async newAccount(tx: EntityManager, sent: SentApplication): Promise<Id> {
    const timeZone = zoneOf(sent);
    const id = await this.people.findOrCreate(tx, { ...sent.applicant, timeZone });
    await nameTheNameless(tx, id, sent.applicant, timeZone);
    return id;
  }
}

const nameTheNameless = (tx: EntityManager, id: Id, applicant: Applicant, timeZone: string): Promise<unknown> =>
  tx.query(
    `update accounts set given_name = $2, family_name = $3, locale = $4, phone = $5, time_zone = $6
      where id = $1 and given_name = '' and family_name = ''`,
    [id, applicant.givenName, applicant.familyName, applicant.locale, applicant.phone, timeZone],
  );
