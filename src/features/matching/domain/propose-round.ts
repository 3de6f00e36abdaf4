import type { Text } from '../../../kernel/text.js';
import { isNewTo, type Candidate } from './candidate.js';
import { emptyPlaceReason } from './empty-place-reason.js';
import type { Need } from './need.js';
import { unmetRules } from './rules.js';
import { byStanding, score, standing, type Scored, type Standing } from './score.js';
import type { WeightVersion } from './weights.js';

/** What the round proposes for one need. */
export interface Proposal {
  readonly needId: string;
  readonly proposed: readonly Scored[];
  /** One reason for each place that stays empty. */
  readonly emptyPlaces: readonly Text[];
}

/** One need while the round is being made: who could still be proposed, and how well each stands. */
interface Search {
  readonly need: Need;
  readonly fits: Map<string, Standing>;
  readonly proposed: Scored[];
}

/**
 * Proposes partners for all needs at once. Place by place, the need with the least to choose from takes its best partner; that
 * partner then counts as having one more offer, so every rule still holds at the end. Deterministic: the order of the
 * arguments does not matter.
 */
export function proposeRound(
  needs: readonly Need[],
  candidates: readonly Candidate[],
  weights: WeightVersion,
): Proposal[] {
  const people = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const searches = needs
    .map((need) => searchFor(need, people, weights))
    .sort((a, b) => (a.need.id < b.need.id ? -1 : 1));
  for (let next = tightest(searches); next; next = tightest(searches)) {
    const best = [...next.fits.values()].sort(byStanding)[0];
    const chosen = best && people.get(best.id);
    if (!chosen) break;
    next.proposed.push(score(next.need, chosen, weights));
    const busier = withOneMore(chosen, next.need);
    people.set(chosen.id, busier);
    for (const search of searches.filter(({ need }) => isNewTo(need)(busier))) reconsider(search, busier, weights);
  }
  return searches.map((search) => proposalOf(search, [...people.values()]));
}

function searchFor(need: Need, people: ReadonlyMap<string, Candidate>, weights: WeightVersion): Search {
  const search: Search = { need, fits: new Map(), proposed: [] };
  for (const candidate of [...people.values()].filter(isNewTo(need))) reconsider(search, candidate, weights);
  return search;
}

function reconsider({ need, fits, proposed }: Search, candidate: Candidate, weights: WeightVersion): void {
  const taken = proposed.some(({ candidateId }) => candidateId === candidate.id);
  if (taken || unmetRules(need, candidate).length > 0) fits.delete(candidate.id);
  else fits.set(candidate.id, standing(need, candidate, weights));
}

const left = ({ need, proposed }: Search): number => need.places - proposed.length;
const slack = (search: Search): number => search.fits.size - left(search);

/** The need with the fewest people to spare, among those that can still be given somebody. */
const tightest = (searches: readonly Search[]): Search | undefined =>
  searches
    .filter((search) => left(search) > 0 && search.fits.size > 0)
    .reduce<Search | undefined>((best, next) => (!best || slack(next) < slack(best) ? next : best), undefined);

/** The same person with the offer of this round on top. */
const withOneMore = (candidate: Candidate, need: Need): Candidate => ({
  ...candidate,
  openOffers: candidate.openOffers + 1,
  offersInLast90Days: candidate.offersInLast90Days + 1,
  hoursCommitted: candidate.hoursCommitted + need.hoursPerMonth,
  paidWork: [...candidate.paidWork, need],
});

function proposalOf(search: Search, people: readonly Candidate[]): Proposal {
  const others = people
    .filter(isNewTo(search.need))
    .filter(({ id }) => search.proposed.every(({ candidateId }) => candidateId !== id));
  const empty = left(search);
  const reason = empty > 0 ? [emptyPlaceReason(search.need, others)] : [];
  return {
    needId: search.need.id,
    proposed: search.proposed,
    emptyPlaces: reason.flatMap((text) => Array.from({ length: empty }, () => text)),
  };
}
