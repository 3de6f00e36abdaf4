import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { insist } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { record } from '../../../platform/timeline/record.js';
import { columnsOf } from '../domain/profile-columns.js';
import { partnerPolicy } from '../domain/partner.policy.js';
import type { Part, Profile } from '../domain/profile.js';
import { holdOwn } from './hold-own.js';

export interface ProfileChange {
  readonly part: Part;
  readonly changes: Partial<Profile>;
}

/** A partner changes one part of their profile. The timeline learns which part, never what. */
@Injectable()
export class ChangeProfile {
  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
  ) {}

  run(actor: Actor, { part, changes }: ProfileChange): Promise<void> {
    return this.db.transaction(async (tx) => {
      const partner = await holdOwn(tx, actor);
      insist(partnerPolicy.keepProfile(partner), 'conflict');
      Object.assign(partner, columnsOf(changes), { updatedAt: this.clock.now() });
      await tx.save(partner);
      await record(tx, actor, 'profile.changed', { subject: { type: 'partner', id: partner.id }, detail: { part } });
    });
  }
}
