import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayOn } from '../../../platform/clock/today.js';
import { PartnersService, type CandidateFacts } from '../../partners/partners.service.js';
import type { RequestView } from '../../requests/requests.service.js';
import { CommitmentsQuery, noHistory, type Counting } from '../data/commitments.query.js';
import { ExclusionsQuery } from '../data/exclusions.query.js';
import { asCandidate } from '../domain/as-candidate.js';
import type { Candidate } from '../domain/candidate.js';
import type { Need } from '../domain/need.js';

/** Brings together what the engine looks at: everybody who could be asked, with what they are already asked for. */
@Injectable()
export class GatherFacts {
  constructor(
    private readonly partners: PartnersService,
    private readonly commitments: CommitmentsQuery,
    private readonly exclusions: ExclusionsQuery,
  ) {}

  /** Everybody active or paused. Give a transaction to count as it sees the matches. */
  async candidates(now: Date, counting: Counting = {}, tx?: EntityManager): Promise<Candidate[]> {
    const everybody = await this.partners.candidates(tx);
    const history = await this.commitments.all(now, counting, tx);
    const { conflicts, noOffers } = await this.exclusions.all(tx);
    return everybody.map((profile) =>
      asCandidate({
        profile,
        history: history.get(profile.id) ?? noHistory,
        conflicts: conflicts.get(profile.id) ?? [],
        consentToOffers: !noOffers.has(profile.id),
        profileConfirmedOn: dayOn(confirmed(profile, now)),
      }),
    );
  }
}

const confirmed = ({ confirmedAt, joinedAt }: CandidateFacts, now: Date): Date => confirmedAt ?? joinedAt ?? now;

/** A request as the engine sees it, with so many places to fill. */
export function asNeed(request: RequestView, places: number, now: Date): Need {
  const askedOn = dayOn(now);
  return {
    ...{ id: request.id, kind: request.committeeId ? 'committee' : 'project', places, askedOn },
    ...{ conditions: request.conditions, conditionsRequired: request.conditionsRequired, interests: request.interests },
    ...{ activities: request.activities, perspectives: request.perspectives, meetingLanguage: request.meetingLanguage },
    ...{ hoursPerMonth: request.hoursPerMonth, availability: request.availability, mode: request.mode },
    ...{ provinces: request.provinces, newcomersWelcome: request.newcomersWelcome, payPerHour: request.payPerHour },
    ...{ startsOn: request.startsOn ?? askedOn, months: request.months },
  };
}
