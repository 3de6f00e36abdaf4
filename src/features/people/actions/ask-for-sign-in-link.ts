import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { signInLetter } from '../emails/sign-in.email.js';
import { MakeSignInLink } from './make-sign-in-link.js';

/** Far longer than the work takes, so that its end does not tell whether there was any. */
const answersAfter = 300;
const minutes = 20;

export interface Asked {
  readonly email: string;
  readonly returnTo?: string | undefined;
}

/**
 * Sends a sign-in link to an address that has an account. Answers nothing, after the same time, whether the address is
 * known or not: nobody can find out here who is with the network.
 */
@Injectable()
export class AskForSignInLink {
  constructor(
    private readonly db: DataSource,
    private readonly links: MakeSignInLink,
    private readonly mailer: Mailer,
  ) {}

  async run(asked: Asked): Promise<void> {
    await Promise.all([this.db.transaction((tx) => this.sendTo(tx, asked)), pause(answersAfter)]);
  }

  private async sendTo(tx: EntityManager, { email, returnTo }: Asked): Promise<void> {
    const [account] = await tx.query<{ id: Id }[]>(
      `select id from accounts where email = $1::citext and deactivated_at is null`,
      [email.trim()],
    );
    if (!account) return;
    const link = await this.links.within(tx, account.id, { returnTo, minutes });
    await this.mailer.queue(tx, signInLetter, { to: account.id, once: link, payload: { link } });
  }
}
