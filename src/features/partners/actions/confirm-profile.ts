import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { insist } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { record } from '../../../platform/timeline/record.js';
import { partnerPolicy } from '../domain/partner.policy.js';
import { holdOwn } from './hold-own.js';

/** “My profile is right”: how fresh a profile is counts in matching. */
@Injectable()
export class ConfirmProfile {
  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
  ) {}

  run(actor: Actor): Promise<void> {
    return this.db.transaction(async (tx) => {
      const partner = await holdOwn(tx, actor);
      insist(partnerPolicy.keepProfile(partner), 'conflict');
      partner.confirmedAt = this.clock.now();
      await tx.save(partner);
      await record(tx, actor, 'profile.confirmed', { subject: { type: 'partner', id: partner.id } });
    });
  }
}
