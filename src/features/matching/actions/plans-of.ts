import type { Id } from '../../../kernel/id.js';
import type { Text } from '../../../kernel/text.js';
import type { RequestView } from '../../requests/requests.service.js';
import { emptyReasons } from '../domain/round/evidence.js';
import type { RequestResult, Seated } from '../domain/round/round-result.js';
import { score, type Scored } from '../domain/score.js';
import type { NetworkNow } from './read-network.js';

/** One partner whom the plan puts forward. An alternate stands by, in case somebody says no. */
export interface Planned extends Scored {
  readonly alternate: boolean;
}

/** What the plan says about one open request. */
export interface RequestPlan {
  readonly request: RequestView;
  /** Places for which nobody has been approved. */
  readonly free: number;
  /** Proposals that already wait for a decision. */
  readonly waiting: number;
  /** New proposals. */
  readonly proposed: readonly Planned[];
  /** Partners who stood by, and now come first. */
  readonly promoted: readonly Id[];
  /** Partners who came first, and now stand by. */
  readonly replaced: readonly Id[];
  /** Why a place stays without a proposal; one line for each place. */
  readonly emptyPlaces: readonly Text[];
}

/** A result as what is to be written, with the score of each pair in its parts. */
export function plansOf({ world, requests }: NetworkNow, results: readonly RequestResult[]): RequestPlan[] {
  const byRequest = new Map(results.map((result) => [result.demand, result]));
  const needs = new Map(world.needs.map(({ need }) => [need.id, need]));
  const people = new Map(world.candidates.map((candidate) => [candidate.id, candidate]));
  const reasons = emptyReasons(world, results);
  return requests.flatMap((request) => {
    const [result, need] = [byRequest.get(request.id), needs.get(request.id)];
    if (!result || !need) return [];
    const waiting = world.waiting.filter(({ requestId }) => requestId === request.id);
    const standBy = new Set(waiting.filter(({ alternate }) => alternate).map(({ partnerId }) => partnerId));
    const planned = (alternate: boolean) => (seated: Seated) => {
      const candidate = people.get(seated.partner);
      return seated.waiting || !candidate ? [] : [{ ...score(need, candidate, world.weights), alternate }];
    };
    const reason = reasons[request.id];
    return [
      {
        ...{ request, free: need.places, waiting: waiting.length, replaced: result.replaced },
        proposed: [...result.people.flatMap(planned(false)), ...result.alternates.flatMap(planned(true))],
        promoted: result.people.map(({ partner }) => partner).filter((id) => standBy.has(id)),
        emptyPlaces: reason ? Array.from({ length: result.empty }, () => reason) : [],
      },
    ];
  });
}
