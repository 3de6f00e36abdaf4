import type { Id } from '../../../kernel/id.js';
import type { Text } from '../../../kernel/text.js';
import type { RequestView } from '../../requests/requests.service.js';
import type { Waiting } from '../domain/round/compile-round.js';
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

/**
 * A result as what is to be written, with the score of each pair in its parts. Who waits counts as it is now: nobody is proposed
 * twice, and first choices made by hand since keep the places that the plan leaves.
 */
export function plansOf({ world, requests }: NetworkNow, results: readonly RequestResult[]): RequestPlan[] {
  const byRequest = new Map(results.map((result) => [result.demand, result]));
  const needs = new Map(world.needs.map(({ need }) => [need.id, need]));
  const people = new Map(world.candidates.map((candidate) => [candidate.id, candidate]));
  const seated = new Set(results.flatMap((result) => result.people.map(({ partner }) => partner)));
  const reasons = emptyReasons(world, results);
  return requests.flatMap((request) => {
    const [result, need] = [byRequest.get(request.id), needs.get(request.id)];
    if (!result || !need) return [];
    const waiting = world.waiting.filter(({ requestId }) => requestId === request.id);
    const here = new Map(waiting.map(({ partnerId, alternate }) => [partnerId, alternate]));
    const planned = (alternate: boolean) => (one: Seated) => {
      const candidate = people.get(one.partner);
      return here.has(one.partner) || !candidate ? [] : [{ ...score(need, candidate, world.weights), alternate }];
    };
    const { replaced, empty } = placesOf({ result, free: need.places, waiting, seated });
    const reason = reasons[request.id];
    return [
      {
        ...{ request, free: need.places, waiting: waiting.length, replaced },
        proposed: [...result.people.flatMap(planned(false)), ...result.alternates.flatMap(planned(true))],
        promoted: result.people.map(({ partner }) => partner).filter((id) => here.get(id) === true),
        emptyPlaces: reason ? Array.from({ length: empty }, () => reason) : [],
      },
    ];
  });
}

interface Places {
  readonly result: RequestResult;
  readonly free: number;
  readonly waiting: readonly Waiting[];
  /** Everybody to whom the plan gives a place, here or elsewhere. */
  readonly seated: ReadonlySet<Id>;
}

/** First choices of now who do not keep a place beside the plan, and how many places are left. */
function placesOf({ result, free, waiting, seated }: Places) {
  const planned = new Set(result.people.map(({ partner }) => partner));
  const others = waiting.filter((one) => !one.alternate && !planned.has(one.partnerId)).map((one) => one.partnerId);
  const room = Math.max(0, free - planned.size);
  const keep = others.filter((id) => !result.replaced.includes(id) && !seated.has(id)).slice(0, room);
  return { replaced: others.filter((id) => !keep.includes(id)), empty: room - keep.length };
}
