import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import type { PartnersService } from '../../partners/partners.service.js';
import type { RequestsService } from '../../requests/requests.service.js';
import { matchPolicy } from '../domain/match.policy.js';

/** A request and, when the rule is set aside for one person only, that person. */
interface Whom {
  readonly requestId: Id;
  readonly partnerId: Id | null;
}

/** Holds both for somebody who decides about a waiver: never for oneself, and never for a team of one’s own. */
export async function holdWaived(
  tx: EntityManager,
  actor: Actor,
  { requestId, partnerId }: Whom,
  { requests, partners }: { requests: RequestsService; partners: PartnersService },
) {
  const request = await requests.holdRequest(tx, requestId);
  insist(matchPolicy.approve(actor.id !== null && (await requests.mayActFor(actor.id, requestId, tx))));
  if (partnerId === null) return { request, partner: null };
  const partner = await partners.holdPartner(tx, partnerId);
  insist(matchPolicy.decide(actor, partner.accountId));
  return { request, partner };
}
