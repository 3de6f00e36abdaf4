import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Day } from '../../../kernel/days.js';
import type { Id } from '../../../kernel/id.js';
import { system } from '../../../kernel/actor.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { endOfDay } from '../../../platform/clock/today.js';
import { newId } from '../../../platform/database/new-id.js';
import { record } from '../../../platform/timeline/record.js';
import { PeopleService } from '../../people/people.service.js';
import { Partner } from '../data/partner.entity.js';
import type { SentApplication } from '../domain/application.js';
import { columnsOf } from '../domain/profile-columns.js';
import { ApplicationLetters } from './application-letters.js';
import { giveConsent } from './give-consent.js';

/** An application and whose it is. */
export interface Receiving {
  readonly accountId: Id;
  readonly draftId: Id;
  readonly sent: SentApplication;
  readonly promisedOn: Day;
}

/** An application becomes a partner row, its consents and a promise. An account that has a profile keeps it as it is. */
@Injectable()
export class ReceiveApplication {
  constructor(
    private readonly people: PeopleService,
    private readonly letters: ApplicationLetters,
    private readonly clock: SystemClock,
  ) {}

  async within(tx: EntityManager, receiving: Receiving): Promise<void> {
    const { accountId, draftId, sent, promisedOn } = receiving;
    const givenAt = this.clock.now();
    const id = await addPartner(tx, receiving, givenAt);
    if (id === null) return this.alreadyKnown(tx, receiving);
    const actor = { id: accountId, roles: ['applicant'] as const };
    const subject = { type: 'partner', id };
    await record(tx, actor, 'application.sent', { subject, about: [draftId], detail: { promisedOn } });
    await this.people.grant(tx, actor, accountId, 'applicant');
    for (const purpose of sent.consents) await giveConsent(tx, { accountId, purpose, readIn: sent.readIn, givenAt });
    await this.letters.received(tx, { accountId, partnerId: id, promisedOn });
  }

  /** Who sent it may not be who owns the address: nothing changes but the letter. */
  private async alreadyKnown(tx: EntityManager, { accountId, draftId, promisedOn }: Receiving): Promise<void> {
    const { id } = await tx.findOneByOrFail(Partner, { accountId });
    const subject = { type: 'partner', id };
    await record(tx, system, 'application.sent_again', { subject, about: [draftId], detail: { promisedOn } });
    await this.letters.alreadyKnown(tx, accountId, draftId);
  }
}

/** Null when the account already has a partner row, also when it appears this very moment. */
async function addPartner(
  tx: EntityManager,
  { accountId, sent, promisedOn }: Receiving,
  now: Date,
): Promise<Id | null> {
  const times = { submittedAt: now, confirmedAt: now, createdAt: now, updatedAt: now, dueAt: endOfDay(promisedOn) };
  const inserted = await tx
    .createQueryBuilder()
    .insert()
    .into(Partner)
    .values({ id: newId(), accountId, status: 'submitted', ...columnsOf(sent.profile), promisedOn, ...times })
    .orIgnore()
    .returning('id')
    .execute();
  return (inserted.raw as { id: Id }[])[0]?.id ?? null;
}
