import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';

/** What somebody agreed to, when, in which language they read it, and when they took it back. */
export interface ConsentLine {
  readonly purpose: string;
  readonly locale: Locale;
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
}

@Injectable()
export class ConsentsQuery {
  constructor(private readonly db: DataSource) {}

  /** The newest first. */
  of(accountId: Id): Promise<ConsentLine[]> {
    return this.db.query<ConsentLine[]>(
      `select purpose, locale, given_at as "givenAt", withdrawn_at as "withdrawnAt" from consents
        where account_id = $1 order by given_at desc, id desc`,
      [accountId],
    );
  }
}
