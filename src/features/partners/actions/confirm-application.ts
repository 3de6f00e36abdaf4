import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Day } from '../../../kernel/days.js';
import type { Id } from '../../../kernel/id.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Config } from '../../../platform/config/config.js';
import { isSigned } from '../../../platform/signing/sign.js';
import { ApplicationDraft } from '../data/application-draft.entity.js';
import { knownAccount } from '../data/known-account.js';
import { zoneOf } from '../domain/application.js';
import { readResumeToken, resumeClaim } from '../domain/draft-cookie.js';
import { promisedDay } from '../domain/promise.js';
import { ReceiveApplication } from './receive-application.js';

/** “Yes, it is mine”: an application sent with the address of an account goes on, from the letter to that address. */
@Injectable()
export class ConfirmApplication {
  constructor(
    private readonly db: DataSource,
    private readonly receiving: ReceiveApplication,
    private readonly config: Config,
    private readonly clock: SystemClock,
  ) {}

  /** Changes nothing. False when the link is wrong or too old, or its application was confirmed or deleted. */
  async waits(token: string): Promise<boolean> {
    const id = this.draftOf(token);
    return id !== null && (await this.db.query<unknown[]>(waiting, [id])).length > 0;
  }

  /** The day by which we answer; null where `waits` is false. */
  run(token: string): Promise<Day | null> {
    return this.db.transaction(async (tx) => {
      const draftId = this.draftOf(token);
      if (draftId === null) return null;
      const where = { id: draftId };
      const sent = (await tx.findOne(ApplicationDraft, { where, lock: { mode: 'pessimistic_write' } }))?.sent;
      const account = sent ? await knownAccount(tx, sent.applicant.email) : null;
      if (!sent || !account) return null;
      const promisedOn = promisedDay(this.clock.now(), zoneOf(sent), sent.profile.province);
      await this.receiving.within(tx, { accountId: account.id, draftId, sent, promisedOn });
      await tx.delete(ApplicationDraft, where);
      return promisedOn;
    });
  }

  private draftOf(token: string): Id | null {
    const read = readResumeToken(token);
    if (!read || read.until * 1000 < this.clock.now().getTime()) return null;
    const { id, until, signature } = read;
    return isSigned(this.config.secret, 'confirm-application', resumeClaim(id, until), signature) ? id : null;
  }
}

const waiting = 'select 1 from application_drafts where id = $1 and sent is not null';
