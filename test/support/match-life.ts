import type { DataSource } from 'typeorm';
import { MatchingService } from '../../src/features/matching/matching.service.js';
import { FollowUpMatches } from '../../src/features/matching/actions/follow-up-matches.js';
import type { Match } from '../../src/features/matching/data/match.entity.js';
import type { Actor } from '../../src/kernel/actor.js';
import { given } from './given.js';
import { workshop } from './workshop.js';

type Person = Actor & { readonly id: string };

/** A proposal and everybody who has a part in it. */
export interface Cast {
  readonly match: Match;
  readonly partner: Person;
  readonly team: Person;
  readonly coordinator: Person;
}

/** Walks matches to where a test begins, only by steps that people can take. */
export function matchLife(db: DataSource) {
  const { clock, make } = workshop(db, { offerHoldMinutes: 10 });
  const service = make(MatchingService);
  const walk = {
    approved: ({ coordinator, match }: Cast) => service.approve(coordinator, match.id),
    offered: ({ coordinator, match }: Cast) => service.release(coordinator, match.id),
    interested: ({ partner, match }: Cast) =>
      service.answer(partner, match.id, { yes: true, revealed: ['name', 'email'] }),
    introduced: ({ coordinator, match }: Cast) =>
      service.introduce(coordinator, match.id, {
        meetingAt: new Date(clock.now().getTime() + 3_600_000),
        note: 'By video',
      }),
    accepted: async ({ partner, team, match }: Cast) => {
      await service.partnerAnswer(partner, match.id);
      await service.teamAnswer(team, match.id);
    },
    active: ({ team, match }: Cast) => service.start(team, match.id),
  };
  type Place = keyof typeof walk;

  return {
    ...{ service, clock, make, followUp: make(FollowUpMatches) },

    /** A proposal for a request of one place, unless told otherwise. */
    async proposal({ request, partner }: { request?: { id: string }; partner?: { id: string } } = {}): Promise<Cast> {
      const asked = request ?? (await given(db).request());
      const found = partner ?? (await given(db).partner());
      const match = await given(db).match({ requestId: asked.id, partnerId: found.id });
      const [row] = await db.query<{ accountId: string; askedById: string }[]>(
        `select p.account_id as "accountId", r.asked_by_id as "askedById" from partners p, partner_requests r where p.id = $1 and r.id = $2`,
        [found.id, asked.id],
      );
      return {
        match,
        coordinator: await given(db).coordinator(),
        partner: { id: row?.accountId ?? '', roles: ['partner'] },
        team: { id: row?.askedById ?? '', roles: ['principal_investigator'] },
      };
    },

    /** The same, walked up to a state. */
    async at(place: Place, start: { request?: { id: string }; partner?: { id: string } } = {}): Promise<Cast> {
      const cast = await this.proposal(start);
      for (const step of Object.keys(walk) as Place[]) {
        await walk[step](cast);
        if (step === place) break;
      }
      return cast;
    },

    /** Names of the letters an account has been sent, oldest first. */
    async lettersTo(accountId: string): Promise<string[]> {
      const rows = await db.query<{ name: string }[]>(
        `select name from outgoing_emails where recipient_id = $1 order by id`,
        [accountId],
      );
      return rows.map(({ name }) => name);
    },

    /** All that a refused step must leave as it was. */
    async traces(): Promise<unknown> {
      return db.query(
        `select (select count(*) from outgoing_emails) as letters, (select count(*) from timeline_entries) as entries,
                (select md5(string_agg(m::text, ',' order by id)) from matches m) as matches,
                (select md5(string_agg(r::text, ',' order by id)) from partner_requests r) as requests,
                (select md5(string_agg(p::text, ',' order by id)) from partners p) as partners`,
      );
    },
  };
}
