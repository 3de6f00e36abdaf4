import { Injectable } from '@nestjs/common';
import { holds, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import type { Locale } from '../../../kernel/text.js';
import { PartnersService } from '../../partners/partners.service.js';
import { RequestsService } from '../../requests/requests.service.js';
import type { MatchStatus } from '../domain/match.lifecycle.js';
import { reveal, type Revealed } from '../domain/reveal.js';
import { MatchingService, type MatchView } from '../matching.service.js';
import { revealedText } from './revealed-text.js';

/** What a team may see of a match. Nothing in it says who the partner is, but for the fields that were agreed to. */
export interface TeamMatch extends Pick<
  MatchView,
  'id' | 'status' | 'parts' | 'meetingAt' | 'meetingNote' | 'teamYesAt'
> {
  readonly request: { readonly id: Id; readonly code: string };
  readonly revealed: readonly { readonly field: Revealed; readonly value: string }[];
  /** A coordinator looks on, and may introduce them. */
  readonly coordinates: boolean;
}

/** The partners of one request, for its team. */
export interface TeamList {
  readonly request: { readonly id: Id; readonly code: string };
  readonly met: readonly { readonly id: Id; readonly status: MatchStatus; readonly name: string | null }[];
  /** Written to, but not introduced. */
  readonly asked: number;
}

/** Only once they have been introduced does the team see anything of the person; after the end, the name alone. */
const showing: readonly MatchStatus[] = ['introduced', 'accepted', 'active', 'ended'];

/** A match as the team that asked sees it. To everybody else it does not exist. */
@Injectable()
export class TeamMatches {
  constructor(
    private readonly matching: MatchingService,
    private readonly requests: RequestsService,
    private readonly partners: PartnersService,
  ) {}

  async of(me: Actor, id: Id, locale: Locale): Promise<TeamMatch> {
    const match = await this.matching.match(id);
    const coordinates = holds(me, 'coordinator');
    if (match.partner.accountId === me.id) throw notFound();
    if (!coordinates && !(await this.onTeam(me, match))) throw notFound();
    const { status, parts, meetingAt, meetingNote, teamYesAt, request } = match;
    const revealed = showing.includes(status) ? await this.revealed(match, locale) : [];
    return { id, status, parts, meetingAt, meetingNote, teamYesAt, request, revealed, coordinates };
  }

  /** Everybody the team has met for a request, and how many more were asked. To others the request does not exist. */
  async forRequest(me: Actor, requestId: Id, locale: Locale): Promise<TeamList> {
    const mine = holds(me, 'coordinator') || (me.id !== null && (await this.requests.mayActFor(me.id, requestId)));
    if (!mine) throw notFound();
    const { code } = await this.requests.request(requestId);
    const matches = (await this.matching.matchesOf(requestId)).filter(({ partner }) => partner.accountId !== me.id);
    const met = matches.filter(({ status }) => showing.includes(status));
    const rows = met.map(async (match) => ({
      id: match.id,
      status: match.status,
      name: (await this.revealed(match, locale)).find(({ field }) => field === 'name')?.value ?? null,
    }));
    const asked = matches.filter(({ status }) => status === 'offered' || status === 'interested').length;
    return { request: { id: requestId, code }, met: await Promise.all(rows), asked };
  }

  private async onTeam(me: Actor, match: MatchView): Promise<boolean> {
    return me.id !== null && this.requests.mayActFor(me.id, match.request.id);
  }

  private async revealed(match: MatchView, locale: Locale): Promise<TeamMatch['revealed']> {
    const shown = match.status === 'ended' ? match.revealed.filter((field) => field === 'name') : match.revealed;
    return reveal(shown, revealedText(await this.partners.partner(match.partner.id), locale));
  }
}
