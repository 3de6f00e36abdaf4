import { Injectable, Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import type { Id } from '../../kernel/id.js';
import { Config } from '../config/config.js';
import { claim, markDot, type ClaimedEmail } from './claim.js';
import { compose, Unsendable } from './compose.js';
import { emailNamed } from './email.js';
import { wireAddress } from './header.js';
import { MailPace } from './mail-pace.js';
import { accepted, outcomeOf, type Outcome } from './outcome.js';
import { gather, together } from './merge.js';
import { PostOffice } from './post-office.js';
import { returnPath } from './return-path.js';
import { settle } from './settle.js';
import { asksForLess, slowDown } from './slow-down.js';

/** Sends one letter: claim, compose, hand over, write down how it ended. Killed at any point, the lease tells the rest. */
@Injectable()
export class Deliver {
  private readonly log = new Logger('Mail');

  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
    private readonly post: PostOffice,
    private readonly pace: MailPace,
  ) {}

  /** Does nothing when the letter is not to be sent now: the job that rang is only a doorbell. */
  async run(id: Id): Promise<void> {
    const email = await claim(this.db, id, this.pace);
    if (!email) return;
    const outcome = await this.attempt(email);
    const ours = await this.persist(() => settle(this.db, email, outcome, this.pace));
    if (asksForLess(outcome)) await slowDown(this.db, email.id, this.pace);
    this.log.debug(`letter ${id} (${email.name}) attempt ${email.attempt}: ${ours ? outcome.kind : 'swept meanwhile'}`);
  }

  private async attempt(email: ClaimedEmail): Promise<Outcome> {
    try {
      const declared = emailNamed(email.name);
      if (!declared) throw new Error('No such letter is declared');
      const letter = together(declared, await gather(this.db, email));
      const message = await compose(this.config, letter, email, email.recipient);
      const mark = () => markDot(this.db, email, this.pace);
      const route = { from: returnPath(this.config, email.id), to: wireAddress(email.recipient.email) };
      return accepted(await this.post.send(route, message, mark));
    } catch (error) {
      const outcome = outcomeOf(error);
      if (!(error instanceof Unsendable))
        this.log.warn(`letter ${email.id} (${email.name}) ${outcome.kind}: ${outcome.reply}`);
      return outcome;
    }
  }

  /** A database that is away for a moment must not turn a sent letter into a doubtful one; the lease is the limit. */
  private async persist<T>(write: () => Promise<T>, wait = 100): Promise<T> {
    try {
      return await write();
    } catch (error) {
      if (wait > (this.pace.leaseSeconds * 1_000) / 2) throw error;
      await sleep(wait);
      return this.persist(write, wait * 2);
    }
  }
}
