import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { Text } from '../../../kernel/text.js';
import type { PanelRule } from '../../matching/panels.service.js';
import {
  RoundsService,
  type Changed,
  type NamedPair,
  type RequestResult,
  type RoundView,
  type RuledOut,
} from '../../matching/rounds.service.js';

import { PartnerCardsQuery } from './partner-cards.query.js';

export type { Figures, RoundLine, RoundResult, RoundView } from '../../matching/rounds.service.js';

/** Somebody in the plan of a round. */
export interface PlannedPerson {
  readonly id: Id;
  readonly name: string;
  readonly role: 'first' | 'alternate';
  /** Waits for a decision already. */
  readonly waiting: boolean;
  /** Can no longer be proposed. */
  readonly gone: boolean;
  /** The points of each criterion, as they were when the round was worked out. */
  readonly parts: readonly { readonly criterion: string; readonly points: number; readonly outOf: number }[];
}

export interface PlannedRequest {
  readonly id: Id;
  readonly code: string;
  readonly title: Text;
  readonly people: readonly PlannedPerson[];
  readonly empty: number;
  readonly why: Text | null;
  /** What its table asks of the free places. */
  readonly rules: readonly PanelRule[];
  /** Those that the plan does not keep. */
  readonly broken: readonly { readonly rule: PanelRule; readonly missing: number }[];
}

/** A round with names instead of ids. */
export interface RoundDesk {
  readonly round: RoundView;
  readonly requests: readonly PlannedRequest[];
  /** What changed since, for a round that can be confirmed. */
  readonly changed: Pick<Changed, 'changes' | 'digest'> | null;
  /** What was settled before, with names. */
  readonly wishes: NamedWishes;
  /** How many would be proposed who do not wait yet. */
  readonly proposals: number;
}

export interface NamedWishes {
  readonly pinned: readonly { readonly code: string; readonly name: string; readonly unmet: boolean }[];
  readonly ruledOut: readonly (Pick<RuledOut, 'reason'> & { readonly code: string; readonly name: string })[];
}

interface Titled {
  readonly id: Id;
  readonly code: string;
  readonly title: Text;
}

@Injectable()
export class RoundDeskQuery {
  constructor(
    private readonly db: DataSource,
    private readonly rounds: RoundsService,
    private readonly cards: PartnerCardsQuery,
  ) {}

  /** Throws the `not-found` Refusal for an unknown or malformed id. */
  async one(id: Id): Promise<RoundDesk> {
    const round = await this.rounds.one(id);
    const changed = round.status === 'ready' ? await this.rounds.changesSince(id) : null;
    const results = round.result?.requests ?? [];
    const named = namedIn(round.settings);
    const people = [...results.flatMap(everybody).map(({ partner }) => partner), ...named.map((one) => one.partnerId)];
    const cards = await this.cards.some([...new Set(people)]);
    const titles = await this.titles([...results.map(({ demand }) => demand), ...named.map((one) => one.requestId)]);
    const gone = changed?.changes.dropped ?? [];
    const now = changed && new Set(changed.now.world.waiting.map((one) => `${one.requestId} ${one.partnerId}`));
    const requests = results.flatMap((result) => {
      const title = titles.get(result.demand);
      const person = personIn(round, result.demand, {
        name: (partner) => cards.get(partner)?.name ?? '',
        gone: (partner) => gone.some((pair) => pair.demand === result.demand && pair.partner === partner),
        waits: ({ partner, waiting }) => now?.has(`${result.demand} ${partner}`) ?? waiting,
      });
      const why = round.evidence?.empty[result.demand] ?? null;
      const more = { empty: result.empty, why, ...rulesIn(round, result) };
      return title ? [{ ...title, people: everybody(result).map(person), ...more }] : [];
    });
    const proposals = requests.flatMap(({ people }) => people).filter(({ waiting, gone: out }) => !waiting && !out);
    const wishes = wishesIn(round, {
      code: (id) => titles.get(id)?.code ?? '',
      name: (id) => cards.get(id)?.name ?? '',
    });
    return { round, requests, changed, wishes, proposals: proposals.length };
  }

  private async titles(ids: readonly Id[]): Promise<Map<Id, Titled>> {
    const rows = await this.db.query<Titled[]>(
      `select id, code, json_build_object('en', title_en, 'fr', title_fr) as title from partner_requests
        where id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

interface Known {
  readonly name: (partner: Id) => string;
  readonly gone: (partner: Id) => boolean;
  /** Waits for a decision: now, while the round can be confirmed; else as it was then. */
  readonly waits: (one: RequestResult['people'][number]) => boolean;
}

const everybody = ({ people, alternates }: RequestResult) => [
  ...people.map((one) => ({ ...one, role: 'first' as const })),
  ...alternates.map((one) => ({ ...one, role: 'alternate' as const })),
];

const namedIn = ({ pinned = [], ruledOut = [] }: RoundView['settings']): NamedPair[] => [...pinned, ...ruledOut];

function wishesIn(
  { settings: { pinned = [], ruledOut = [] }, result }: RoundView,
  { code, name }: { readonly code: (id: Id) => string; readonly name: (id: Id) => string },
): NamedWishes {
  const unmet = new Set(result?.wishes?.unmet.map((one) => `${one.requestId} ${one.partnerId}`));
  const named = ({ requestId, partnerId }: NamedPair) => ({ code: code(requestId), name: name(partnerId) });
  return {
    pinned: pinned.map((one) => ({ ...named(one), unmet: unmet.has(`${one.requestId} ${one.partnerId}`) })),
    ruledOut: ruledOut.map((one) => ({ ...named(one), reason: one.reason })),
  };
}

function rulesIn({ evidence }: RoundView, { demand, broken = [] }: RequestResult) {
  const rules = evidence?.rules?.[demand] ?? [];
  return {
    rules: rules.filter(({ min, max }) => min > 0 || max !== null),
    broken: broken.flatMap(({ rule, missing }) => rules.slice(rule, rule + 1).map((one) => ({ rule: one, missing }))),
  };
}

function personIn({ evidence }: RoundView, demand: Id, { name, gone, waits }: Known) {
  const points = evidence?.points[demand] ?? {};
  return ({ role, ...one }: ReturnType<typeof everybody>[number]): PlannedPerson => ({
    ...{ id: one.partner, name: name(one.partner), role, waiting: waits(one), gone: gone(one.partner) },
    parts: (evidence?.criteria ?? []).map(({ code, of }, i) => ({
      ...{ criterion: code, points: points[one.partner]?.[i] ?? 0, outOf: of },
    })),
  });
}
