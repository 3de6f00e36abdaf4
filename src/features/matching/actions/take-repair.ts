import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist, Refusal } from '../../../kernel/refusal.js';
import { RequestsService } from '../../requests/requests.service.js';
import { matchPolicy } from '../domain/match.policy.js';
import type { RepairFocus, RepairOffer } from '../domain/repair/repair.js';
import { score } from '../domain/score.js';
import { AskSituation } from './ask-situation.js';
import type { RequestPlan } from './plans-of.js';
import type { NetworkNow } from './read-network.js';
import { WriteProposals } from './write-proposals.js';

export interface Repair {
  readonly focus: RepairFocus;
  /** The mark of the offer, as the coordinator read it. */
  readonly mark: string;
}

/**
 * Proposes what a repair offers: whoever comes is proposed, whoever moves stands by where they came first. The network is read
 * again under the locks of all requests that it touches, and nothing is written unless it is the very change that was read.
 */
@Injectable()
export class TakeRepair {
  constructor(
    private readonly db: DataSource,
    private readonly requests: RequestsService,
    private readonly asking: AskSituation,
    private readonly write: WriteProposals,
  ) {}

  async run(actor: Actor, repair: Repair): Promise<RepairOffer> {
    insist(matchPolicy.propose(actor));
    const read = this.asRead(repair) ?? (await this.find(repair)).offer;
    return this.db.transaction(async (tx) => {
      for (const id of touchedBy(read)) await this.requests.holdRequest(tx, id);
      const { offer, now } = await this.find(repair, tx);
      for (const plan of plansOf(offer, now)) {
        const { proposed } = await this.write.within(tx, actor, plan);
        if (proposed.length < plan.proposed.length) throw new Refusal('conflict', changed);
      }
      return offer;
    });
  }

  /** The offer as it was shown here; it says which requests to hold, and is looked for again under their locks. */
  private asRead({ focus, mark }: Repair): RepairOffer | undefined {
    return this.asking.remembered({ kind: 'offers', focus })?.find((one) => one.mark === mark);
  }

  private async find({ focus, mark }: Repair, tx?: EntityManager): Promise<{ offer: RepairOffer; now: NetworkNow }> {
    const { answer, ...now } = await this.asking.run({ kind: 'offers', focus }, tx ? { tx } : {});
    const offer = answer.find((one) => one.mark === mark);
    if (!offer) throw new Refusal('conflict', changed);
    return { offer, now };
  }
}

/** Every request that the offer touches, in the order in which requests are held. */
const touchedBy = ({ comes, moves }: RepairOffer): Id[] =>
  [...new Set([...comes.map(({ requestId }) => requestId), ...moves.map(({ from }) => from)])].sort();

/** The offer as what is to be written, request by request. */
function plansOf(offer: RepairOffer, { requests, world }: NetworkNow): RequestPlan[] {
  const people = new Map(world.candidates.map((candidate) => [candidate.id, candidate]));
  return touchedBy(offer).flatMap((id) => {
    const request = requests.find((one) => one.id === id);
    const need = world.needs.find((one) => one.need.id === id)?.need;
    if (!request || !need) return [];
    const comes = offer.comes.filter(({ requestId }) => requestId === id);
    const proposed = comes
      .filter(({ standsBy }) => !standsBy)
      .flatMap(({ partnerId }) => people.get(partnerId) ?? [])
      .map((candidate) => ({ ...score(need, candidate, world.weights), alternate: false }));
    return {
      ...{ request, free: need.places, waiting: 0, emptyPlaces: [], proposed },
      promoted: comes.filter(({ standsBy }) => standsBy).map(({ partnerId }) => partnerId),
      replaced: offer.moves.filter(({ from }) => from === id).map(({ partnerId }) => partnerId),
    };
  });
}

const changed = {
  en: 'Something has changed since you read this, so nothing was done. Please look at the offers again.',
  fr: 'Quelque chose a changé depuis votre lecture\u00a0: rien n’a été fait. Veuillez revoir les possibilités.',
};
