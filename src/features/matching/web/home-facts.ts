import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { notFound } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { isSaid, PartnersService, parts } from '../../partners/partners.service.js';
import { PeopleService } from '../../people/people.service.js';
import { MatchingService } from '../matching.service.js';
import type { HomePageProps } from './home.page.js';

/** Gathers what a partner’s home shows. */
@Injectable()
export class HomeFacts {
  constructor(
    private readonly partners: PartnersService,
    private readonly people: PeopleService,
    private readonly matching: MatchingService,
    private readonly clock: SystemClock,
  ) {}

  async of(me: Actor): Promise<HomePageProps> {
    const partner = me.id === null ? null : await this.partners.partnerOf(me.id);
    if (!partner) throw notFound();
    const matches = await this.matching.matchesOfPartner(partner.id);
    const coordinators = await this.people.withRole('coordinator');
    const known = matches.find(({ approvedBy }) => approvedBy)?.approvedBy;
    const contact = coordinators.find(({ name }) => name === known) ?? coordinators[0];
    return {
      now: this.clock.now(),
      partner,
      matches: matches.filter(({ offeredAt }) => offeredAt),
      profile: { done: parts.filter((part) => isSaid[part](partner)).length, of: parts.length },
      contact: contact ? `${contact.givenName} ${contact.familyName.charAt(0)}.` : null,
    };
  }
}
