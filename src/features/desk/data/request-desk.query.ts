import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import type { Text } from '../../../kernel/text.js';
import type { MatchRequirement } from '../../../kernel/vocabulary/index.js';
import {
  MatchingService,
  rules,
  takesAPlace,
  type Explained,
  type MatchView,
  type Scored,
  type StandingWaiver,
} from '../../matching/matching.service.js';
import { requestLifecycle, RequestsService, type RequestView } from '../../requests/requests.service.js';
import { HistoryQuery, type Deed } from './history.query.js';
import { PartnerCardsQuery, type PartnerCard } from './partner-cards.query.js';

/** Somebody who fits, or almost does. */
export interface Ranked {
  readonly scored: Scored;
  readonly card: PartnerCard;
}

/** People whom one rule alone keeps out. */
export interface NearRule {
  readonly code: MatchRequirement;
  readonly label: Text;
  /** May a coordinator set it aside? */
  readonly waivable: boolean;
  /** The best score among them. */
  readonly best: number | null;
  /** How many they are, and the best of them. */
  readonly count: number;
  readonly people: readonly Ranked[];
}

export interface RequestDesk {
  readonly request: RequestView;
  readonly taken: number;
  readonly matches: readonly MatchView[];
  /** The best of those who fit and are not proposed, and how many they are in all. */
  readonly others: readonly Ranked[];
  readonly othersCount: number;
  readonly near: readonly NearRule[];
  readonly waivers: readonly StandingWaiver[];
  readonly history: readonly Deed[];
  /** What a coordinator may do with it. */
  readonly offers: ReturnType<typeof requestLifecycle.offers>;
}

/** One column of the compare page. */
export interface Compared {
  readonly card: PartnerCard;
  readonly explained: Explained;
  readonly match: MatchView | null;
}

export interface Comparison {
  readonly request: RequestView;
  readonly taken: number;
  readonly people: readonly Compared[];
  /** Approved matches of the request whose letter has not left. */
  readonly held: readonly MatchView[];
}

const shown = 20;
const coordinator: Actor = { id: null, roles: ['coordinator'] };

/** Everything a coordinator looks at to choose people for one request. */
@Injectable()
export class RequestDeskQuery {
  constructor(
    private readonly requests: RequestsService,
    private readonly matching: MatchingService,
    private readonly cards: PartnerCardsQuery,
    private readonly timeline: HistoryQuery,
  ) {}

  /** Throws the `not-found` Refusal. */
  async one(id: Id): Promise<RequestDesk> {
    const request = await this.requests.request(id);
    const matches = await this.matching.matchesOf(request.id);
    const { ranked, nearMisses, fitting, waivers } = await this.matching.shortlist(request.id);
    const known = new Set(matches.map(({ partner }) => partner.id));
    const open = request.status === 'open';
    const fits = open ? ranked : [];
    const almost = open ? nearMisses.filter(({ candidateId }) => !known.has(candidateId)) : [];
    const best = fits.slice(0, shown);
    const cards = await this.cards.some([...best, ...almost].map(({ candidateId }) => candidateId));
    return {
      ...{
        request,
        matches: [...matches].sort(liveFirst),
        taken: takenOf(matches),
        history: await this.timeline.about(request.id),
      },
      offers: requestLifecycle.offers(request.status, coordinator),
      waivers: await this.matching.waiversOf(request.id),
      ...{ others: best.flatMap(withCard(cards)), othersCount: open ? fitting : 0 },
      near: rules
        .map(({ code, label, waivable }) => {
          const named = nearMisses.filter(({ unmet }) => unmet[0] === code);
          const people = almost.filter((one) => named.includes(one)).flatMap(withCard(cards));
          const count = open ? waivers[code].partners - (named.length - people.length) : 0;
          return { code, label, waivable, people, count, best: people[0]?.scored.score ?? waivers[code].best };
        })
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count),
    };
  }

  /** The people chosen, in the order of their scores. Ids of nobody are left out. */
  async compare(id: Id, partnerIds: readonly Id[]): Promise<Comparison> {
    const request = await this.requests.request(id);
    const matches = await this.matching.matchesOf(request.id);
    const explained = await this.matching.explain(request.id, partnerIds);
    const cards = await this.cards.some(partnerIds);
    const people = explained.flatMap((one) => {
      const card = cards.get(one.candidateId);
      const match = matches.find(({ partner }) => partner.id === one.candidateId) ?? null;
      return card ? [{ card, explained: one, match }] : [];
    });
    people.sort((a, b) => b.explained.score - a.explained.score);
    return { request, taken: takenOf(matches), people, held: matches.filter(({ status }) => status === 'approved') };
  }
}

const takenOf = (matches: readonly MatchView[]): number =>
  matches.filter(({ status }) => (takesAPlace as readonly string[]).includes(status)).length;

const over = ['dismissed', 'ended', 'declined_by_partner', 'declined_by_team', 'expired', 'withdrawn'];

/** What still goes on comes before what is over; within each, the best score first. */
const liveFirst = (a: MatchView, b: MatchView): number =>
  Number(over.includes(a.status)) - Number(over.includes(b.status)) || b.score - a.score;

const withCard =
  (cards: ReadonlyMap<Id, PartnerCard>) =>
  (scored: Scored): Ranked[] => {
    const card = cards.get(scored.candidateId);
    return card ? [{ scored, card }] : [];
  };
