import { Injectable } from '@nestjs/common';
import { notFound } from '../../../kernel/refusal.js';
import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
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
  ) {}

  async read(matchId: Id, locale: Locale): Promise<WrittenLetter> {
    const offer = await this.matching.previewOffer(matchId);
    const { givenName } = await this.people.person(offer.to);
    const letter = emailNamed(offer.letter);
    if (!letter) throw notFound();
    return renderLetter(letter, offer.payload, letterContext(this.config, locale, givenName));
  }
}
