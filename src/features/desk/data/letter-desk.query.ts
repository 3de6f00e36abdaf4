import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId, type Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import type { Locale } from '../../../kernel/text.js';
import { Config } from '../../../platform/config/config.js';
import type { AttemptPhase } from '../../../platform/mail/delivery-attempt.entity.js';
import { outlived } from '../../../platform/mail/outlived.js';
import type { DeliveryEventKind } from '../../../platform/mail/delivery-event.entity.js';
import type { EmailDelivery, EmailEdits } from '../../../platform/mail/outgoing-email.entity.js';
import { leavingOf, type Leaving } from '../../../platform/mail/leaving.js';
import { LettersQuery, type LetterLine } from './letters.query.js';

/** One try to hand the letter over. */
export interface Attempt {
  readonly n: number;
  readonly phase: AttemptPhase;
  readonly openedAt: Date;
  readonly dotAt: Date | null;
  readonly reply: string | null;
}

/** What the world said about it afterwards. */
export interface DeliveryNews {
  readonly id: Id;
  readonly kind: DeliveryEventKind;
  readonly statusCode: string | null;
  readonly says: string | null;
  readonly receivedAt: Date;
}

export interface LetterFacts {
  readonly messageId: string;
  /** Null when it is not held, or held without an end. */
  readonly heldUntil: Date | null;
  readonly nextAttemptAt: Date;
  readonly endedBecause: string | null;
  readonly delivery: EmailDelivery | null;
  readonly dupRisk: boolean;
  readonly edits: EmailEdits | null;
  readonly mergedInto: Id | null;
  /** Whether the letter that it is inside was sent. */
  readonly carrierLeft: boolean;
  /** What it opens is closed: it never goes again. */
  readonly over: boolean;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  /** The recipient as a partner or applicant, if they are one. */
  readonly partnerId: Id | null;
}

/** Everything that is known about one letter but its text. */
export interface LetterDesk {
  readonly line: LetterLine;
  readonly facts: LetterFacts;
  readonly attempts: readonly Attempt[];
  readonly events: readonly DeliveryNews[];
  /** Letters of the same day that left inside this one. */
  readonly carries: readonly LetterLine[];
  /** What would happen if it were let go now. */
  readonly leaving: Leaving;
  /** The mail server that letters are handed to; null when there is none. */
  readonly server: string | null;
  /** A server may have a copy already. */
  readonly mayHaveLeft: boolean;
}

/** Reads one letter with its ledger. */
@Injectable()
export class LetterDeskQuery {
  constructor(
    private readonly db: DataSource,
    private readonly letters: LettersQuery,
    private readonly config: Config,
  ) {}

  /** Throws the `not-found` Refusal. */
  async one(locale: Locale, id: Id): Promise<LetterDesk> {
    const { line, facts, leaving } = await this.known(locale, id);
    const attempts = await this.db.query<Attempt[]>(attemptsOf, [id]);
    return {
      ...{ line, facts, attempts, leaving },
      events: await this.db.query<DeliveryNews[]>(eventsOf, [id]),
      carries: await this.letters.carriedBy(locale, id),
      server: this.config.smtpUrl ? new URL(this.config.smtpUrl).hostname : null,
      mayHaveLeft: facts.dupRisk || attempts.some(({ phase }) => ['dot', 'accepted', 'unknown'].includes(phase)),
    };
  }

  private async known(locale: Locale, id: Id): Promise<Pick<LetterDesk, 'line' | 'facts' | 'leaving'>> {
    const line = isId(id) ? await this.letters.one(locale, id) : null;
    if (!line) throw notFound();
    const { opens, closes } = this.config.mailHours;
    const [facts] = await this.db.query<LetterFacts[]>(factsOf, [id]);
    const [leaving] = await this.db.query<Leaving[]>(leavingOf, [id, opens, closes]);
    if (!facts || !leaving) throw notFound();
    return { line, facts, leaving };
  }
}

const factsOf = `
  select o.message_id as "messageId", case when o.held_until > now() then nullif(o.held_until, 'infinity') end as "heldUntil",
         o.next_attempt_at as "nextAttemptAt", o.ended_because as "endedBecause", o.delivery, o.dup_risk as "dupRisk", o.edits,
         o.merged_into as "mergedInto", coalesce(c.state = 'sent', false) as "carrierLeft", o.decided_at as "decidedAt",
         (select ${outlived} from outgoing_emails where outgoing_emails.id = o.id) as over,
         nullif(trim(d.given_name || ' ' || d.family_name), '') as "decidedBy", p.id as "partnerId"
    from outgoing_emails o left join accounts d on d.id = o.decided_by left join outgoing_emails c on c.id = o.merged_into left join partners p on p.account_id = o.recipient_id
   where o.id = $1`;
const attemptsOf = `select n, phase, opened_at as "openedAt", dot_at as "dotAt", reply from delivery_attempts
  where email_id = $1 order by n desc limit 50`;
const eventsOf = `select id, kind, status_code as "statusCode", says, received_at as "receivedAt" from delivery_events
  where email_id = $1 order by received_at desc, id desc limit 50`;
