import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { holds, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist, Refusal } from '../../../kernel/refusal.js';
import { dayOn } from '../../../platform/clock/today.js';
import { callsMade } from '../../../platform/mail/calls-made.js';
import type { Revealed } from '../domain/reveal.js';
import { toldInTime, type Told } from '../domain/told-answer.js';
import { AcceptMatch } from './accept-match.js';
import { DeclineOffer, type Decline } from './decline-offer.js';
import { HoldMatch, type Held } from './hold-match.js';
import { recordMatch } from './move-match.js';
import { SayYes } from './say-yes.js';

/** What the partner answers: to an offer with what the team may see, to a meeting without. */
export type ToldAnswer =
  { readonly yes: true; readonly revealed: readonly Revealed[] } | ({ readonly yes: false } & Pick<Decline, 'reason'>);

export interface Recorded {
  readonly matchId: Id;
  readonly answer: ToldAnswer;
  readonly told: Told;
}

/**
 * A coordinator writes down what a partner said on the phone: for whoever has no address and cannot sign in, and for whoever
 * likes to talk. The match moves as if the partner had answered; the timeline names the coordinator, who said it, and when.
 */
@Injectable()
export class RecordAnswer {
  constructor(
    private readonly db: DataSource,
    private readonly held: HoldMatch,
    private readonly yes: SayYes,
    private readonly no: DeclineOffer,
    private readonly accept: AcceptMatch,
  ) {}

  /** Throws `not-allowed` for the partner and for the team that asked, `conflict` when no answer is waited for. */
  async run(actor: Actor, { matchId, answer, told }: Recorded): Promise<void> {
    if (!holds(actor, 'coordinator')) throw new Refusal('not-allowed', notYours);
    await this.db.transaction(async (tx) => {
      const held = await this.held.forApproval(tx, actor, matchId);
      const { match, now } = held;
      insist(toldInTime(told, dayOn(match.offeredAt ?? now), dayOn(now)), 'invalid');
      const detail = { yes: answer.yes, by: told.by, on: told.on };
      await recordMatch(tx, actor, match, { verb: 'answer-told', detail });
      await this.take(tx, actor, held, answer);
      const note = `${held.request.code}: ${match.status}`;
      await callsMade(tx, actor, { accountId: held.partner.accountId, matchId, note });
    });
  }

  private take(tx: EntityManager, actor: Actor, held: Held, answer: ToldAnswer): Promise<void> {
    if (!answer.yes) return this.no.of(tx, actor, held, answer);
    if (held.match.status === 'introduced') return this.accept.within(tx, actor, held, { partnerYesAt: held.now });
    return this.yes.of(tx, actor, held, answer.revealed);
  }
}

const notYours = {
  en: 'Only a coordinator writes down what a partner said.',
  fr: 'Seule la coordination note ce qu’une personne partenaire a dit.',
};
