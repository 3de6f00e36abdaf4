import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Day } from '../../../kernel/days.js';
import type { Id } from '../../../kernel/id.js';
import { daysAfter } from '../../../platform/clock/today.js';
import { Config } from '../../../platform/config/config.js';
import type { Email } from '../../../platform/mail/email.js';
import { Mailer, type Posting } from '../../../platform/mail/mailer.js';
import type { PagePath } from '../../../platform/web/page-path.js';
import { PeopleService } from '../../people/people.service.js';
import { alreadyKnown } from '../emails/already-known.email.js';
import { applicationAnswered } from '../emails/application-answered.email.js';
import { applicationLate } from '../emails/application-late.email.js';
import { applicationReceived } from '../emails/application-received.email.js';
import { confirmApplication } from '../emails/confirm-application.email.js';
import { newApplication } from '../emails/new-application.email.js';
import { resumeFor } from '../domain/waiting.js';
import { partnersPaths } from '../partners.paths.js';

const fortnight = 14 * 24 * 60;
const day = 24 * 60;

/** Who gets a letter, what it says and to which page its button leads; minutes to hold it, if any. */
interface ToApplicant<Says> extends Omit<Posting<Says>, 'payload'> {
  readonly page?: PagePath;
  readonly says: Says;
}

/** Letters around an application. Those to a person carry a link that signs them in; it is made beside the letter. */
@Injectable()
export class ApplicationLetters {
  constructor(
    private readonly people: PeopleService,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async received(tx: EntityManager, sent: { accountId: Id; partnerId: Id; promisedOn: Day }): Promise<void> {
    const { accountId: to, partnerId: once, promisedOn } = sent;
    await this.toApplicant(tx, applicationReceived, { to, once, says: { promisedOn } });
    await this.coordinators(tx, newApplication, sent.partnerId, sent.partnerId);
  }

  async alreadyKnown(tx: EntityManager, accountId: Id, draftId: Id): Promise<void> {
    const link = await this.people.newSignInLink(tx, accountId, { minutes: day });
    await this.mailer.queue(tx, alreadyKnown, { to: accountId, once: draftId, payload: { link } });
  }

  /** Asks the owner of an address whether an application is theirs. */
  confirm(tx: EntityManager, to: Id, draft: Id, now: Date): Promise<void> {
    const until = Math.floor(daysAfter(now, resumeFor).getTime() / 1000);
    return this.mailer.queue(tx, confirmApplication, { to, once: draft, payload: { draft, until } });
  }

  late(tx: EntityManager, partnerId: Id, at: Date): Promise<void> {
    return this.coordinators(tx, applicationLate, partnerId, `${partnerId}:${at.getTime()}`);
  }

  answered(tx: EntityManager, partnerId: Id, at: Date): Promise<void> {
    return this.coordinators(tx, applicationAnswered, partnerId, `${partnerId}:${at.getTime()}`);
  }

  /** A letter with a button that signs its reader in, for 14 days, and leads to their application or to `page`. */
  async toApplicant<Says extends object>(
    tx: EntityManager,
    letter: Email<Says & { link: Id }>,
    { page = partnersPaths.application, says, ...posting }: ToApplicant<Says>,
  ): Promise<void> {
    const link = await this.linkTo(tx, posting.to, page);
    await this.mailer.queue(tx, letter, { ...posting, payload: { ...says, link } });
  }

  /** The same for a decision: it is held for a while, so that whoever decided can stop it. */
  decided<Says extends object>(
    tx: EntityManager,
    letter: Email<Says & { link: Id }>,
    posting: ToApplicant<Says>,
  ): Promise<void> {
    return this.toApplicant(tx, letter, { ...posting, holdMinutes: this.config.offerHoldMinutes });
  }

  /** In the language of the person's letters. */
  private async linkTo(tx: EntityManager, accountId: Id, page: PagePath): Promise<Id> {
    const rows = await tx.query<{ locale: 'en' | 'fr' }[]>(`select locale from accounts where id = $1`, [accountId]);
    const returnTo = page[rows[0]?.locale ?? 'en'];
    return this.people.newSignInLink(tx, accountId, { returnTo, minutes: fortnight });
  }

  private async coordinators(
    tx: EntityManager,
    letter: Email<{ partner: Id }>,
    partner: Id,
    once: string,
  ): Promise<void> {
    for (const { id } of await this.people.withRole('coordinator', tx))
      await this.mailer.queue(tx, letter, { to: id, once, payload: { partner } });
  }
}
