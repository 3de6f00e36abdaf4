import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayOn } from '../../../platform/clock/today.js';
import { PartnersService, type CandidateFacts } from '../../partners/partners.service.js';
import type { RequestView } from '../../requests/requests.service.js';
import { CommitmentsQuery, noHistory, type Counting } from '../data/commitments.query.js';
import { ExclusionsQuery } from '../data/exclusions.query.js';
import { PrivateWishesQuery } from '../data/private-wishes.query.js';
import { WaiversQuery } from '../data/waivers.query.js';
import { asCandidate } from '../domain/as-candidate.js';
import type { Candidate } from '../domain/candidate.js';
import type { Need } from '../domain/need.js';

/** A request, and how many places of it to fill. */
export interface AskedPlaces {
  readonly request: RequestView;
  readonly places: number;
}

/** Brings together what the engine looks at: everybody who could be asked, with what they are already asked for. */
@Injectable()
export class GatherFacts {
  constructor(
    private readonly partners: PartnersService,
    private readonly commitments: CommitmentsQuery,
    private readonly exclusions: ExclusionsQuery,
    private readonly wishes: PrivateWishesQuery,
    private readonly waivers: WaiversQuery,
  ) {}

  /** Requests as the engine sees them, each with so many places to fill. */
  async needs(asked: readonly AskedPlaces[], now: Date, tx?: EntityManager): Promise<Need[]> {
    const { ofRequests } = await this.waivers.all(tx);
    return asked.map(({ request, places }) =>
      asNeed(request, { places, now, waived: ofRequests.get(request.id) ?? [] }),
    );
  }

  /** One request with all its places. */
  async need(request: RequestView, now: Date, tx?: EntityManager): Promise<Need> {
    const { ofRequests } = await this.waivers.all(tx);
    return asNeed(request, { places: request.places, now, waived: ofRequests.get(request.id) ?? [] });
  }

  /** Everybody active or paused. Give a transaction to count as it sees the matches. */
  async candidates(now: Date, counting: Counting = {}, tx?: EntityManager): Promise<Candidate[]> {
    const everybody = await this.partners.candidates(tx);
    const history = await this.commitments.all(now, counting, tx);
    const { conflicts, noOffers } = await this.exclusions.all(tx);
    const keptFrom = await this.wishes.all(tx);
    const { ofPartners } = await this.waivers.all(tx);
    return everybody.map((profile) =>
      asCandidate({
        profile,
        history: history.get(profile.id) ?? noHistory,
        conflicts: conflicts.get(profile.id) ?? [],
        keptFrom: keptFrom.get(profile.id) ?? [],
        waived: ofPartners.get(profile.id) ?? [],
        consentToOffers: !noOffers.has(profile.id),
        profileConfirmedOn: dayOn(confirmed(profile, now)),
      }),
    );
  }
}

const confirmed = ({ confirmedAt, joinedAt }: CandidateFacts, now: Date): Date => confirmedAt ?? joinedAt ?? now;

/** A request with what the engine must know beside it. */
interface Asking {
  /** Places to fill. */
  readonly places: number;
  readonly now: Date;
  readonly waived: Need['waived'];
}

/** A request as the engine sees it. */
export function asNeed(request: RequestView, { places, now, waived }: Asking): Need {
  const askedOn = dayOn(now);
  return {
    ...{ id: request.id, kind: request.committeeId ? 'committee' : 'project', places, askedOn, waived },
    ...{ conditions: request.conditions, conditionsRequired: request.conditionsRequired, interests: request.interests },
    ...{ activities: request.activities, perspectives: request.perspectives, meetingLanguage: request.meetingLanguage },
    ...{ hoursPerMonth: request.hoursPerMonth, availability: request.availability, mode: request.mode },
    ...{ provinces: request.provinces, newcomersWelcome: request.newcomersWelcome, payPerHour: request.payPerHour },
    ...{ interpretation: request.interpretation, timeZone: request.timeZone, timesFlexible: request.timesFlexible },
    ...{ startsOn: request.startsOn ?? askedOn, months: request.months, trainings: request.trainings },
  };
}
