import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { insist } from '../../../kernel/refusal.js';
import type { Locale } from '../../../kernel/text.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { record } from '../../../platform/timeline/record.js';
import { Consent } from '../data/consent.entity.js';
import { partnerPolicy } from '../domain/partner.policy.js';
import { giveConsent } from './give-consent.js';
import { holdOwn } from './hold-own.js';

/** A partner says yes or no to offers. Saying the same twice changes nothing. */
@Injectable()
export class AnswerOffers {
  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
  ) {}

  run(actor: Actor, { yes, readIn }: { yes: boolean; readIn: Locale }): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { id, accountId, status } = await holdOwn(tx, actor);
      insist(partnerPolicy.keepProfile({ status }), 'conflict');
      const live = { accountId, purpose: 'offers' as const, withdrawnAt: IsNull() };
      if ((await tx.existsBy(Consent, live)) === yes) return;
      const now = this.clock.now();
      if (yes) await giveConsent(tx, { accountId, purpose: 'offers', readIn, givenAt: now });
      else await tx.update(Consent, live, { withdrawnAt: now });
      const verb = yes ? 'profile.offers_allowed' : 'profile.offers_stopped';
      await record(tx, actor, verb, { subject: { type: 'partner', id } });
    });
  }
}
