import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/id.js';
import type { SignedIn, Visit } from '../../../platform/web/visit.js';
import { couldBeAbout, MatchingService, type MatchView } from '../../matching/matching.service.js';
import { PartnersService, type PartnerView } from '../../partners/partners.service.js';
import { HistoryQuery, type ConsentLine, type Deed } from './history.query.js';
import { PersonMailQuery, type PersonMail } from './person-mail.query.js';

export interface PersonDesk {
  readonly partner: PartnerView;
  readonly matches: readonly MatchView[];
  readonly mail: PersonMail;
  readonly consents: readonly ConsentLine[];
  readonly history: readonly Deed[];
}

/** Everything about one partner or applicant on one page. */
@Injectable()
export class PersonDeskQuery {
  constructor(
    private readonly partners: PartnersService,
    private readonly matching: MatchingService,
    private readonly mail: PersonMailQuery,
    private readonly timeline: HistoryQuery,
  ) {}

  /** `lettersAfter` is the last letter of the page above. Throws the `not-found` Refusal. */
  async one(
    id: Id,
    { locale, account }: Pick<Visit, 'locale' | 'account'>,
    lettersAfter?: string,
  ): Promise<PersonDesk> {
    const partner = forReader(await this.partners.partner(id), account);
    return {
      partner,
      matches: await this.matching.matchesOfPartner(partner.id),
      mail: await this.mail.of(locale, partner.accountId, lettersAfter),
      consents: await this.timeline.consentsOf(partner.accountId),
      history: await this.timeline.about(partner.id, partner.accountId),
    };
  }
}

/** Whoever reads does not learn that they are the one whom somebody does not want to meet. */
const forReader = (partner: PartnerView, reader: SignedIn | null): PartnerView => ({
  ...partner,
  notWith: partner.notWith.filter((wish) => reader === null || !couldBeAbout(wish, reader)),
});
