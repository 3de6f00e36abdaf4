import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { daysAfter } from '../../../platform/clock/today.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { PeopleService } from '../../people/people.service.js';
import { ApplicationDraft } from '../data/application-draft.entity.js';
import { hashOfCookie } from '../data/draft.query.js';
import { resumeFor } from '../domain/waiting.js';
import { resumeLink } from '../emails/resume-link.email.js';

/** Sends the link to come back to whoever holds the draft. It opens this draft and nothing else. */
@Injectable()
export class SendResumeLink {
  constructor(
    private readonly db: DataSource,
    private readonly people: PeopleService,
    private readonly mailer: Mailer,
    private readonly clock: SystemClock,
  ) {}

  run({ cookie, email }: { cookie: string; email: string }): Promise<void> {
    return this.db.transaction(async (tx) => {
      const now = this.clock.now();
      const draft = await tx.findOne(ApplicationDraft, {
        where: { tokenHash: hashOfCookie(cookie) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!draft) throw notFound();
      await tx.update(ApplicationDraft, { id: draft.id }, { email, updatedAt: now });
      const to = await this.people.findOrCreate(tx, { email, givenName: '', familyName: '', locale: draft.locale });
      const until = Math.floor(daysAfter(now, resumeFor).getTime() / 1000);
      await this.mailer.queue(tx, resumeLink, {
        to,
        once: `${draft.id}:${minute(now)}`,
        payload: { draft: draft.id, until },
      });
    });
  }
}

/** Pressing twice sends once; asking again a minute later sends again. */
const minute = (now: Date) => Math.floor(now.getTime() / 60_000);
