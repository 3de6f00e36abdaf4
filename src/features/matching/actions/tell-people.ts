import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { Email } from '../../../platform/mail/email.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { PeopleService } from '../../people/people.service.js';
import { RequestsService } from '../../requests/requests.service.js';
import type { Held } from './hold-match.js';

/** A match and the account of its partner: all that a letter to the partner needs. */
type Reached = Pick<Held, 'match'> & { readonly partner: Pick<Held['partner'], 'accountId'> };

/** Queues the letters of one step of a match. The version of the saved match makes each step’s letters its own. */
@Injectable()
export class TellPeople {
  constructor(
    private readonly mailer: Mailer,
    private readonly people: PeopleService,
    private readonly requests: RequestsService,
  ) {}

  partner<Payload>(tx: EntityManager, held: Reached, letter: Email<Payload>, payload: NoInfer<Payload>): Promise<void> {
    return this.mailer.queue(tx, letter, { to: held.partner.accountId, once: onceFor(held), payload });
  }

  /** Everybody on the team that asked. */
  async team<Payload>(tx: EntityManager, held: Held, letter: Email<Payload>, payload: NoInfer<Payload>): Promise<void> {
    await this.all(tx, await this.requests.peopleToTell(held.request.id, tx), letter, { once: onceFor(held), payload });
  }

  /** Every coordinator; `once` overrides the match’s own word where one letter stands for several matches. */
  async coordinators<Payload>(
    tx: EntityManager,
    held: Held,
    letter: Email<Payload>,
    { payload, once = onceFor(held) }: { payload: NoInfer<Payload>; once?: string },
  ): Promise<void> {
    const coordinators = await this.people.withRole('coordinator', tx);
    await this.all(
      tx,
      coordinators.map(({ id }) => id),
      letter,
      { once, payload },
    );
  }

  private async all<Payload>(
    tx: EntityManager,
    to: readonly Id[],
    letter: Email<Payload>,
    posting: { readonly once: string; readonly payload: NoInfer<Payload> },
  ): Promise<void> {
    for (const id of to) await this.mailer.queue(tx, letter, { to: id, ...posting });
  }
}

const onceFor = ({ match }: Pick<Held, 'match'>) => `${match.id}:${match.version}`;
