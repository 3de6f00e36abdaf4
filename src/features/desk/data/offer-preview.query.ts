import { Injectable } from '@nestjs/common';
import { notFound } from '../../../kernel/refusal.js';
import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
import { daysAfter } from '../../../platform/clock/today.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Config } from '../../../platform/config/config.js';
import { emailNamed } from '../../../platform/mail/email.js';
import { letterContext } from '../../../platform/mail/letter-context.js';
import { renderLetter, type WrittenLetter } from '../../../platform/mail/render-letter.js';
import { MatchingService } from '../../matching/matching.service.js';
import { PeopleService } from '../../people/people.service.js';

/** Shows the offer as its partner would read it if it left now. Nothing is written. */
@Injectable()
export class OfferPreviewQuery {
  constructor(
    private readonly matching: MatchingService,
    private readonly people: PeopleService,
    private readonly config: Config,
    private readonly clock: SystemClock,
  ) {}

  async read(matchId: Id, locale: Locale): Promise<WrittenLetter> {
    const { request, partner } = await this.matching.match(matchId);
    const { givenName } = await this.people.person(partner.accountId);
    const letter = emailNamed('match-offer');
    if (!letter) throw notFound();
    const { code, hoursPerMonth, months, payPerHour, mode } = request;
    const answerBy = daysAfter(this.clock.now(), 7).toISOString();
    const payload = { matchId, answerBy, facts: { code, hoursPerMonth, months, payPerHour, mode } };
    return renderLetter(letter, payload, letterContext(this.config, locale, givenName), null);
  }
}
