import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../kernel/id.js';
import { Config } from '../config/config.js';
import type { ClaimedEmail } from './claim.js';
import { compose } from './compose.js';
import { emailNamed } from './email.js';
import { wireAddress } from './header.js';
import { Ledger } from './ledger.js';
import { accepted, outcomeOf, type Outcome } from './outcome.js';
import { gather, together } from './merge.js';
import { PostOffice } from './post-office.js';
import { returnPath } from './return-path.js';
import { Unsendable } from './unsendable.js';

/** Sends one letter: claim, compose, hand over, write down how it ended. Killed at any point, the lease tells the rest. */
@Injectable()
export class Deliver {
  private readonly log = new Logger('Mail');

  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
    private readonly ledger: Ledger,
    private readonly post: PostOffice,
  ) {}

  /** Does nothing when the letter is not to be sent now: the job that rang is only a doorbell. */
  async run(id: Id): Promise<void> {
    const email = await this.ledger.claim(id);
    if (!email) return;
    const outcome = await this.attempt(email);
    const ours = await this.ledger.settle(email, outcome);
    this.log.debug(`letter ${id} (${email.name}) attempt ${email.attempt}: ${ours ? outcome.kind : 'swept meanwhile'}`);
  }

  private async attempt(email: ClaimedEmail): Promise<Outcome> {
    try {
      const declared = emailNamed(email.name);
      if (!declared) throw new Unsendable('words');
      const letter = together(declared, await gather(this.db, email));
      const message = await compose(this.config, letter, email, email.recipient);
      const mark = () => this.ledger.mark(email);
      const route = { from: returnPath(this.config, email.id), to: wireAddress(email.recipient.email) };
      return accepted(await this.post.send(route, message, mark));
    } catch (error) {
      const outcome = outcomeOf(error);
      if (!(error instanceof Unsendable))
        this.log.warn(`letter ${email.id} (${email.name}) ${outcome.kind}: ${outcome.reply}`);
      return outcome;
    }
  }
}
