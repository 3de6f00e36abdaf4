import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Day } from '../../../kernel/days.js';
import type { Id } from '../../../kernel/id.js';
import type { Email } from '../../../platform/mail/email.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import type { PagePath } from '../../../platform/web/page-path.js';
import { doors } from '../../people/people.paths.js';
import { PeopleService } from '../../people/people.service.js';
import { alreadyKnown } from '../emails/already-known.email.js';
import { applicationAnswered } from '../emails/application-answered.email.js';
import { applicationReceived } from '../emails/application-received.email.js';
import { newApplication } from '../emails/new-application.email.js';
import { partnersPaths } from '../partners.paths.js';

const fortnight = 14 * 24 * 60;
const day = 24 * 60;

/** Letters around an application. Those to a person carry a link that signs them in; it is made beside the letter. */
@Injectable()
export class ApplicationLetters {
  constructor(
    private readonly people: PeopleService,
    private readonly mailer: Mailer,
  ) {}

  async received(tx: EntityManager, sent: { accountId: Id; partnerId: Id; promisedOn: Day }): Promise<void> {
    const link = await this.linkTo(tx, sent.accountId, partnersPaths.application);
    const payload = { link, promisedOn: sent.promisedOn };
    await this.mailer.queue(tx, applicationReceived, { to: sent.accountId, once: sent.partnerId, payload });
    await this.coordinators(tx, newApplication, sent.partnerId, sent.partnerId);
  }

  async alreadyKnown(tx: EntityManager, accountId: Id, draftId: Id): Promise<void> {
    const link = await this.people.newSignInLink(tx, accountId, { minutes: day });
    await this.mailer.queue(tx, alreadyKnown, { to: accountId, once: draftId, payload: { link } });
  }

  answered(tx: EntityManager, partnerId: Id, at: Date): Promise<void> {
    return this.coordinators(tx, applicationAnswered, partnerId, `${partnerId}:${at.getTime()}`);
  }

  /** A link that signs the person in and leads to a page, in the language of their letters. Works for 14 days. */
  async linkTo(tx: EntityManager, accountId: Id, page: PagePath | 'home'): Promise<Id> {
    const rows = await tx.query<{ locale: 'en' | 'fr' }[]>(`select locale from accounts where id = $1`, [accountId]);
    const returnTo = (page === 'home' ? doors.home : page)[rows[0]?.locale ?? 'en'];
    return this.people.newSignInLink(tx, accountId, { returnTo, minutes: fortnight });
  }

  private async coordinators(
    tx: EntityManager,
    letter: Email<{ partner: Id }>,
    partner: Id,
    once: string,
  ): Promise<void> {
    for (const { id } of await this.people.withRole('coordinator'))
      await this.mailer.queue(tx, letter, { to: id, once, payload: { partner } });
  }
}
