import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import type { Locale } from '../../../kernel/text.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { dayOn } from '../../../platform/clock/today.js';
import { PartnersService, type PartnerView } from '../../partners/partners.service.js';
import { GatherFacts } from '../actions/gather-facts.js';
import { MatchingService, type MatchView } from '../matching.service.js';
import type { Revealed } from '../domain/reveal.js';
import { payFit, type PayFit } from './pay-fit.js';
import { revealedText } from './revealed-text.js';

/** The visitor’s own invitation. Somebody else’s, and one that was never sent, do not exist. */
@Injectable()
export class MyInvitation {
  constructor(
    private readonly partners: PartnersService,
    private readonly matching: MatchingService,
    private readonly facts: GatherFacts,
    private readonly clock: SystemClock,
  ) {}

  async of(me: Actor, id: Id): Promise<{ match: MatchView; partner: PartnerView }> {
    const match = await this.matching.match(id);
    if (match.partner.accountId !== me.id || !match.offeredAt) throw notFound();
    return { match, partner: await this.partners.partner(match.partner.id) };
  }

  /** Whether the pay fits the yearly limit that this partner has set, beside all other work; null without a limit. */
  async payFit({ match, partner }: { match: MatchView; partner: PartnerView }): Promise<PayFit | null> {
    if (partner.payCeiling === null) return null;
    const now = this.clock.now();
    const [known] = await this.facts.candidates(now, { except: match.id, only: [partner.id] });
    const work = { ...match.request, startsOn: match.request.startsOn ?? dayOn(now) };
    return payFit(partner.payCeiling, work, known?.paidWork ?? []);
  }

  /** What the team would read of each field. */
  async values(me: Actor, id: Id, locale: Locale): Promise<Readonly<Record<Revealed, string>>> {
    return revealedText((await this.of(me, id)).partner, locale);
  }
}
