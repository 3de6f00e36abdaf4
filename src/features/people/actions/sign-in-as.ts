import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isId, type Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import { Config } from '../../../platform/config/config.js';
import { OpenSession, type OpenedSession } from './open-session.js';

/** Signs in as anybody, to look around in a demonstration. In production there is no such thing. */
@Injectable()
export class SignInAs {
  constructor(
    private readonly config: Config,
    private readonly db: DataSource,
    private readonly sessions: OpenSession,
  ) {}

  async run(accountId: Id, userAgent: string | undefined): Promise<OpenedSession> {
    if (this.config.production || !isId(accountId)) throw notFound();
    return this.db.transaction((tx) => this.sessions.within(tx, accountId, userAgent));
  }
}
