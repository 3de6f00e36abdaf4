import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { system } from '../../../kernel/actor.js';
import { dueFrom } from './due-from.js';
import { introductionNudge } from '../emails/introduction-nudge.email.js';
import { matchOfferNudge } from '../emails/match-offer-nudge.email.js';
import { matchWaiting, type WaitsFor } from '../emails/match-waiting.email.js';
import { factsOf } from '../emails/role-facts.js';
import type { Held } from './hold-match.js';
import { recordMatch } from './move-match.js';
import { TellPeople } from './tell-people.js';

/** Reminds whoever a match waits for; history keeps the first reminder of each wait. A side that has answered hears nothing, so that neither learns the other’s answer. */
@Injectable()
export class NudgeMatch {
  constructor(private readonly tell: TellPeople) {}

  async within(tx: EntityManager, held: Held): Promise<void> {
    const { match, now } = held;
    const again = match.nudgedAt !== null;
    match.nudgedAt = now;
    if (match.status !== 'offered' && match.status !== 'introduced')
      match.dueAt = dueFrom(match.status as WaitsFor, now);
    await tx.save(match);
    if (!again) await recordMatch(tx, system, match, { verb: 'nudged', detail: { status: match.status } });
    if (match.status === 'offered') return this.partner(tx, held);
    if (match.status === 'introduced') return this.whoeverIsSilent(tx, held);
    await this.coordinators(tx, held);
  }

  private partner(tx: EntityManager, held: Held): Promise<void> {
    const { match, request, now } = held;
    const answerBy = (match.dueAt ?? now).toISOString();
    return this.tell.partner(tx, held, matchOfferNudge, { matchId: match.id, answerBy, facts: factsOf(request) });
  }

  private async whoeverIsSilent(tx: EntityManager, held: Held): Promise<void> {
    const { match, request, now } = held;
    const facts = { matchId: match.id, code: request.code, answerBy: (match.dueAt ?? now).toISOString() };
    if (!match.partnerYesAt) await this.tell.partner(tx, held, introductionNudge, { ...facts, side: 'partner' });
    if (!match.teamYesAt) await this.tell.team(tx, held, introductionNudge, { ...facts, side: 'team' });
  }

  /** One letter a day for all that waits in one request for the same step. */
  private coordinators(tx: EntityManager, held: Held): Promise<void> {
    const { match, request, now } = held;
    const waitsFor = match.status as WaitsFor;
    const once = `${request.id}:${waitsFor}:${now.toISOString().slice(0, 10)}`;
    const payload = { matchId: match.id, code: request.code, waitsFor };
    return this.tell.coordinators(tx, held, matchWaiting, { payload, once });
  }
}
