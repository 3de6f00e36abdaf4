import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { Refusal } from '../../../kernel/refusal.js';
import type { Locale } from '../../../kernel/text.js';
import type { TimeZone } from '../../../kernel/vocabulary/time-zones.js';
import { record } from '../../../platform/timeline/record.js';
import { holdAccount } from '../data/hold-account.js';

export interface OwnDetails {
  readonly givenName: string;
  readonly familyName: string;
  readonly locale: Locale;
  readonly phone: string | null;
  readonly timeZone: TimeZone;
}

/** A person changes what we call them, in which language, and how to reach them. */
@Injectable()
export class UpdateAccount {
  constructor(private readonly db: DataSource) {}

  run(actor: Actor, details: OwnDetails): Promise<void> {
    return this.db.transaction(async (tx) => {
      const account = await holdAccount(tx, actor.id);
      if (account.email === null && !details.phone) throw new Refusal('conflict', unreachable);
      const changed = (Object.keys(details) as (keyof OwnDetails)[]).filter((key) => account[key] !== details[key]);
      if (changed.length === 0) return;
      await tx.save(Object.assign(account, details));
      const subject = { type: 'account', id: account.id };
      await record(tx, actor, 'account.updated', { subject, detail: { changed: changed.join(' ') } });
    });
  }
}

const unreachable = {
  en: 'We have no email address of yours, so we need your phone number.',
  fr: 'Nous n’avons pas votre adresse courriel\u00a0: il nous faut votre numéro de téléphone.',
};
