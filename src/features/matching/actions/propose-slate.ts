import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { isId, type Id } from '../../../kernel/id.js';
import { insist, Refusal } from '../../../kernel/refusal.js';
import { RequestsService } from '../../requests/requests.service.js';
import { matchPolicy } from '../domain/match.policy.js';
import { beside, keepsRules } from '../domain/panel-rules.js';
import { FittingPeople } from './fitting-people.js';
import { ReadPanelRules } from './read-panel-rules.js';
import { WriteProposals } from './write-proposals.js';

/**
 * Proposes a set of people for one request, as a coordinator read it. Nothing is written when one of
 * them no longer fits, or the rules of the table are others now.
 */
@Injectable()
export class ProposeSlate {
  constructor(
    private readonly db: DataSource,
    private readonly requests: RequestsService,
    private readonly reading: ReadPanelRules,
    private readonly people: FittingPeople,
    private readonly write: WriteProposals,
  ) {}

  run(actor: Actor, { requestId, partnerIds }: { requestId: Id; partnerIds: readonly Id[] }): Promise<void> {
    const chosen = [...new Set(partnerIds)];
    return this.db.transaction(async (tx) => {
      insist(matchPolicy.propose(actor));
      const { id, code, status } = await this.requests.holdRequest(tx, requestId);
      insist(matchPolicy.open({ code, status }), 'conflict');
      const request = await this.requests.request(id, tx);
      const { seated, rules } = await this.reading.table(request, tx);
      const free = request.places - seated.length;
      if (chosen.length === 0 || chosen.length > free || !chosen.every(isId)) throw new Refusal('conflict', changed);
      const fitting = await this.people.some(tx, request, chosen);
      const [there, coming] = [await this.people.known(tx, seated), await this.people.known(tx, chosen)];
      const ruled = keepsRules(beside(rules, there), coming);
      if (fitting.length < chosen.length || !ruled) throw new Refusal('conflict', changed);
      const proposed = fitting.map((scored) => ({ ...scored, alternate: false }));
      const plan = { request, free, waiting: 0, proposed, promoted: [], replaced: [], emptyPlaces: [] };
      const written = await this.write.within(tx, actor, plan);
      if (written.proposed.length < chosen.length) throw new Refusal('conflict', changed);
    });
  }
}

const changed = {
  en: 'Something has changed since you read this set. Look at it again.',
  fr: 'Quelque chose a changé depuis votre lecture. Regardez le groupe de nouveau.',
};
