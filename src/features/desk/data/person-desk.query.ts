import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
import { TimelineQuery, type Told } from '../../../platform/timeline/timeline.query.js';
import { MatchingService, type MatchView } from '../../matching/matching.service.js';
import { PartnersService, type PartnerView } from '../../partners/partners.service.js';
import { ConsentsQuery, type ConsentLine } from './consents.query.js';
import { LettersQuery, type LetterLine } from './letters.query.js';

export interface PersonDesk {
  readonly partner: PartnerView;
  readonly matches: readonly MatchView[];
  readonly letters: readonly LetterLine[];
  readonly consents: readonly ConsentLine[];
  readonly history: readonly Told[];
}

/** Everything about one partner or applicant on one page. */
@Injectable()
export class PersonDeskQuery {
  constructor(
    private readonly partners: PartnersService,
    private readonly matching: MatchingService,
    private readonly letters: LettersQuery,
    private readonly consents: ConsentsQuery,
    private readonly timeline: TimelineQuery,
  ) {}

  /** Throws the `not-found` Refusal. */
  async one(id: Id, locale: Locale): Promise<PersonDesk> {
    const partner = await this.partners.partner(id);
    const [about, own] = [await this.timeline.about(partner.id), await this.timeline.about(partner.accountId)];
    return {
      partner,
      matches: await this.matching.matchesOfPartner(partner.id),
      letters: await this.letters.to(locale, partner.accountId),
      consents: await this.consents.of(partner.accountId),
      history: [...about, ...own].sort((a, b) => b.at.getTime() - a.at.getTime()),
    };
  }
}
