import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId, type Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import type { MatchStatus } from '../domain/match.lifecycle.js';
import type { RequestFacts } from '../domain/request-facts.js';
import type { ScorePart } from './match.entity.js';

/** One match with both its sides, for coordinators and for those who decide what the others may see of it. */
export interface MatchView {
  readonly id: Id;
  readonly status: MatchStatus;
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly criteriaVersion: string;
  readonly request: RequestFacts;
  readonly partner: { readonly id: Id; readonly accountId: Id; readonly name: string; readonly status: string };
  readonly proposedAt: Date;
  readonly proposedBy: string | null;
  readonly approvedAt: Date | null;
  readonly approvedBy: string | null;
  readonly offeredAt: Date | null;
  readonly revealed: readonly string[];
  readonly interestedAt: Date | null;
  readonly meetingAt: Date | null;
  readonly meetingNote: string;
  readonly introducedAt: Date | null;
  readonly partnerYesAt: Date | null;
  readonly teamYesAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly reason: string | null;
  readonly dueAt: Date | null;
  readonly nudgedAt: Date | null;
}

const nameOf = (account: string) => `nullif(trim(${account}.given_name || ' ' || ${account}.family_name), '')`;

const select = `
  select m.id, m.status, m.score, m.parts, m.criteria_version as "criteriaVersion",
         json_build_object('id', r.id, 'code', r.code, 'status', r.status, 'places', r.places,
           'kind', case when r.committee_id is null then 'project' else 'committee' end,
           'title', json_build_object('en', r.title_en, 'fr', r.title_fr),
           'summary', json_build_object('en', r.summary_en, 'fr', r.summary_fr),
           'asker', json_build_object('en', coalesce(c.name_en, p.title_en), 'fr', coalesce(c.name_fr, p.title_fr)),
           'institution', p.institution, 'activities', r.activities, 'level', r.level, 'mode', r.mode,
           'meetingLanguage', r.meeting_language, 'availability', r.availability, 'hoursPerMonth', r.hours_per_month,
           'months', r.months, 'payPerHour', r.pay_per_hour, 'startsOn', r.starts_on) as request,
         json_build_object('id', n.id, 'accountId', n.account_id, 'status', n.status,
           'name', coalesce(${nameOf('a')}, split_part(a.email::text, '@', 1))) as partner,
         m.proposed_at as "proposedAt", ${nameOf('proposer')} as "proposedBy", m.approved_at as "approvedAt",
         ${nameOf('approver')} as "approvedBy", m.offered_at as "offeredAt", m.revealed, m.interested_at as "interestedAt",
         m.meeting_at as "meetingAt", m.meeting_note as "meetingNote", m.introduced_at as "introducedAt",
         m.partner_yes_at as "partnerYesAt", m.team_yes_at as "teamYesAt", m.accepted_at as "acceptedAt",
         m.started_at as "startedAt", m.ended_at as "endedAt", m.reason, m.due_at as "dueAt", m.nudged_at as "nudgedAt"
    from matches m
    join partner_requests r on r.id = m.request_id
    join partners n on n.id = m.partner_id
    join accounts a on a.id = n.account_id
    left join projects p on p.id = r.project_id
    left join committees c on c.id = r.committee_id
    left join accounts proposer on proposer.id = m.proposed_by_id
    left join accounts approver on approver.id = m.approved_by_id`;

@Injectable()
export class MatchViewQuery {
  constructor(private readonly db: DataSource) {}

  /** Throws the `not-found` Refusal for an unknown or malformed id. */
  async one(id: Id): Promise<MatchView> {
    const [row] = isId(id) ? await this.db.query<MatchView[]>(`${select} where m.id = $1`, [id]) : [];
    if (!row) throw notFound();
    return row;
  }

  /** Best score first. */
  ofRequest(requestId: Id): Promise<MatchView[]> {
    if (!isId(requestId)) return Promise.resolve([]);
    return this.db.query<MatchView[]>(`${select} where m.request_id = $1 order by m.score desc, m.id`, [requestId]);
  }

  /** Newest first. */
  ofPartner(partnerId: Id): Promise<MatchView[]> {
    if (!isId(partnerId)) return Promise.resolve([]);
    return this.db.query<MatchView[]>(`${select} where m.partner_id = $1 order by m.id desc`, [partnerId]);
  }

  /** All in these states, what is due first; for the coordinator’s queues. */
  inStates(states: readonly MatchStatus[], limit = 200): Promise<MatchView[]> {
    return this.db.query<MatchView[]>(
      `${select} where m.status = any($1::match_status[]) order by m.due_at nulls last, m.id limit $2`,
      [states, limit],
    );
  }
}
