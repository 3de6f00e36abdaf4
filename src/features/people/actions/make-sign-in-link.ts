import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Config } from '../../../platform/config/config.js';
import { newId } from '../../../platform/database/new-id.js';
import { sign } from '../../../platform/signing/sign.js';
import { SignInLink } from '../data/sign-in-link.entity.js';
import { hashOf } from '../data/token-hash.js';
import { ownPath } from '../domain/own-path.js';
import { signIn } from '../domain/sign-in-token.js';
import { peoplePaths } from '../people.paths.js';

/** How long a link works, and where it leads. */
export interface LinkPlan {
  /** A path of this product; anything else leads home. */
  readonly returnTo?: string | undefined;
  readonly minutes: number;
}

/** Makes a link that signs one person in once. Only the hash of its word is kept. */
@Injectable()
export class MakeSignInLink {
  constructor(
    private readonly config: Config,
    private readonly clock: SystemClock,
  ) {}

  /** In the caller's transaction, so that a link and the letter that carries it appear together. */
  async within(tx: EntityManager, accountId: Id, { returnTo, minutes }: LinkPlan): Promise<Id> {
    const id = newId();
    const createdAt = this.clock.now();
    await tx.insert(SignInLink, {
      id,
      accountId,
      tokenHash: hashOf(this.tokenOf(id)),
      returnTo: ownPath(returnTo),
      createdAt,
      expiresAt: new Date(createdAt.getTime() + minutes * 60_000),
    });
    return id;
  }

  /** The whole address of the link: as in a letter, for a command that prints it. */
  addressOf(linkId: Id, locale: Locale): string {
    return this.config.baseUrl + peoplePaths.continue.to(locale, { token: this.tokenOf(linkId) });
  }

  private tokenOf(linkId: Id): string {
    return sign(this.config.secret, signIn, linkId);
  }
}
