import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist, Refusal } from '../../../kernel/refusal.js';
import type { MatchRequirement } from '../../../kernel/vocabulary/index.js';
import { newId } from '../../../platform/database/new-id.js';
import { record } from '../../../platform/timeline/record.js';
import { PartnersService } from '../../partners/partners.service.js';
import { RequestsService } from '../../requests/requests.service.js';
import { RuleWaiver } from '../data/rule-waiver.entity.js';
import { matchPolicy } from '../domain/match.policy.js';
import { waiverPolicy } from '../domain/waiver.policy.js';
import { AskAnyway } from './ask-anyway.js';
import { holdWaived } from './hold-waived.js';

/** One rule in one request, for one partner or, with null, for everybody. */
export interface WaivedPair {
  readonly requestId: Id;
  readonly partnerId: Id | null;
  readonly rule: MatchRequirement;
}

/** A coordinator sets a rule aside, and says why. Nobody outside hears of it. */
@Injectable()
export class WaiveRule {
  constructor(
    private readonly db: DataSource,
    readonly requests: RequestsService,
    readonly partners: PartnersService,
    private readonly asking: AskAnyway,
  ) {}

  /** With a partner, proposes them at once if nothing else is in the way. Answers with the match, or null. */
  run(actor: Actor, waiver: WaivedPair & { readonly reason: string }, now: Date): Promise<Id | null> {
    return this.db.transaction(async (tx) => {
      insist(waiverPolicy.waive(actor, waiver.rule));
      const { request, partner } = await holdWaived(tx, actor, waiver, this);
      insist(matchPolicy.open(request), 'conflict');
      if (partner) insist(matchPolicy.stillHere(partner.status), 'conflict');
      const { requestId, partnerId, rule, reason } = waiver;
      const where = { requestId, rule, partnerId: partnerId ?? IsNull(), undoneAt: IsNull() };
      insist(waiverPolicy.once(await tx.existsBy(RuleWaiver, where)), 'conflict');
      if (actor.id === null) throw new Refusal('not-allowed', somebody);
      const stands = { requestId, partnerId, rule, reason, waivedById: actor.id, waivedAt: now };
      await tx.insert(RuleWaiver, { id: newId(), ...stands });
      await recordWaiver(tx, actor, waiver, 'match.rule-waived');
      return partnerId === null ? null : this.asking.within(tx, actor, { requestId, partnerId }, now);
    });
  }
}

/** The timeline learns which rule, never why: a reason may speak of somebody’s health. */
export const recordWaiver = (
  tx: EntityManager,
  actor: Actor,
  { requestId, partnerId, rule }: WaivedPair,
  verb: 'match.rule-waived' | 'match.rule-restored',
): Promise<void> =>
  record(tx, actor, verb, {
    subject: { type: 'request', id: requestId },
    about: partnerId === null ? [] : [partnerId],
    detail: { rule },
  });

const somebody = { en: 'A person sets a rule aside.', fr: 'C’est une personne qui lève une règle.' };
