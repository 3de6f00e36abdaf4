import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayOn } from '../../../platform/clock/today.js';
import type { Id } from '../../../kernel/id.js';
import { PartnersService, type CandidateFacts } from '../../partners/partners.service.js';
import type { RequestView } from '../../requests/requests.service.js';
import { CommitmentsQuery, noHistory, type Counting } from '../data/commitments.query.js';
import { ExclusionsQuery, type Exclusions } from '../data/exclusions.query.js';
import { PrivateWishesQuery } from '../data/private-wishes.query.js';
import { WaiversQuery, type Waivers } from '../data/waivers.query.js';
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

  /** Everybody active or paused, or `only` some of them. Give a transaction to count as it sees the matches. */
  async candidates(now: Date, counting: Counting = {}, tx?: EntityManager): Promise<Candidate[]> {
    return this.beside(await this.around(tx), now, counting, tx);
  }

  /** What lies around everybody: conflicts, wishes, waivers and words taken back. */
  async around(tx?: EntityManager): Promise<Around> {
    const { conflicts, noOffers } = await this.exclusions.all(tx);
    return {
      conflicts,
      noOffers,
      keptFrom: await this.wishes.all(tx),
      waived: (await this.waivers.all(tx)).ofPartners,
    };
  }

  /** Pairs of these people of whom one named the other, each once. Who named whom is left behind. */
  async apart(people: readonly Candidate[], tx: EntityManager): Promise<[Id, Id][]> {
    const apart = await this.wishes.between(null, tx);
    const here = new Set(people.map(({ id }) => id));
    const pairs = [...apart].flatMap(([one, others]) => [...others].map((other): [Id, Id] => [one, other]));
    return pairs.filter(([one, other]) => one < other && here.has(one) && here.has(other)).sort(inOrder);
  }

  /** The same people as `candidates`, when what lies around them is known already. */
  async beside(around: Around, now: Date, counting: Counting, tx?: EntityManager): Promise<Candidate[]> {
    const people = await this.partners.candidates(tx, counting.only);
    const history = await this.commitments.all(now, counting, tx);
    return people.map((profile) =>
      asCandidate({
        profile,
        history: history.get(profile.id) ?? noHistory,
        conflicts: around.conflicts.get(profile.id) ?? [],
        keptFrom: around.keptFrom.get(profile.id) ?? [],
        waived: around.waived.get(profile.id) ?? [],
        consentToOffers: !around.noOffers.has(profile.id),
        profileConfirmedOn: dayOn(confirmed(profile, now)),
      }),
    );
  }
}

const inOrder = (a: readonly [Id, Id], b: readonly [Id, Id]): number => (a.join() < b.join() ? -1 : 1);

/** Facts about partners that come from others: requests, teams, committees and coordinators. */
export interface Around extends Exclusions {
  readonly keptFrom: ReadonlyMap<Id, readonly Id[]>;
  readonly waived: Waivers['ofPartners'];
}

/** Is anything around this partner not as it was? */
export const differs = (a: Around, b: Around, id: Id): boolean =>
  a.noOffers.has(id) !== b.noOffers.has(id) ||
  isOther(a.conflicts.get(id), b.conflicts.get(id)) ||
  isOther(a.keptFrom.get(id), b.keptFrom.get(id)) ||
  isOther(a.waived.get(id), b.waived.get(id));

const isOther = (a: unknown, b: unknown): boolean => a !== b && JSON.stringify(a) !== JSON.stringify(b);

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
