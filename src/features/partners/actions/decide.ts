import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import { hold } from '../../../platform/database/hold.js';
import { record } from '../../../platform/timeline/record.js';
import { Partner } from '../data/partner.entity.js';
import { partnerLifecycle } from '../domain/partner.lifecycle.js';
import { partnerPolicy } from '../domain/partner.policy.js';

export type Decision = 'accept' | 'ask' | 'wait_list' | 'decline';

const verbs: Record<Decision, string> = {
  accept: 'application.accepted',
  ask: 'application.asked',
  wait_list: 'application.wait_listed',
  decline: 'application.declined',
};

export interface Deciding {
  readonly id: Id;
  readonly decision: Decision;
  readonly now: Date;
  readonly changes: Partial<Partner>;
  /** For the timeline: a code, never a text. */
  readonly reason?: string;
}

/** Holds an application, moves it and tells the timeline. What is special about a decision is in `changes`. */
export async function decide(tx: EntityManager, actor: Actor, deciding: Deciding): Promise<Partner> {
  const { decision, now, changes, reason } = deciding;
  insist(partnerPolicy.decide(actor));
  const partner = await hold(tx, Partner, deciding.id);
  insist(partnerPolicy.decideOn(actor, partner));
  const status = partnerLifecycle.move(partner.status, decision, actor);
  Object.assign(partner, { decidedAt: now, dueAt: null, nudgedAt: null, updatedAt: now }, changes, { status });
  await tx.save(partner);
  const detail: Record<string, string> = reason === undefined ? {} : { reason };
  await record(tx, actor, verbs[decision], { subject: { type: 'partner', id: partner.id }, detail });
  return partner;
}
