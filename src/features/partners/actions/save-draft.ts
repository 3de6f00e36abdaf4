import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Locale } from '../../../kernel/text.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Config } from '../../../platform/config/config.js';
import { newId } from '../../../platform/database/new-id.js';
import { sign } from '../../../platform/signing/sign.js';
import { hashOfCookie } from '../data/draft.query.js';
import type { Part } from '../domain/profile.js';

export interface DraftStep {
  /** Null, or one that opens nothing any more: a new draft begins. */
  readonly cookie: string | null;
  readonly locale: Locale;
  readonly part: Part;
  /** What was typed, right or wrong. */
  readonly typed: Readonly<Record<string, string | string[]>>;
  /** Where a link to come back may go, once a usable address was typed. */
  readonly email: string | null;
}

/** Keeps what was typed on one step, whatever it is, and answers with the cookie that finds it again. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
    private readonly clock: SystemClock,
  ) {}

  async run(step: DraftStep): Promise<string> {
    if (step.cookie && (await this.keep(step, step.cookie))) return step.cookie;
    const id = newId();
    const cookie = `${id}.${sign(this.config.secret, 'application-draft', id)}`;
    await this.db.query(
      `insert into application_drafts (id, token_hash, locale, email, answers, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $6)`,
      [id, hashOfCookie(cookie), step.locale, step.email, answersOf(step), this.clock.now()],
    );
    return cookie;
  }

  /** Other steps stay as they are, also when two windows save at once. */
  private async keep(step: DraftStep, cookie: string): Promise<boolean> {
    const [, kept] = await this.db.query<[unknown, number]>(
      `update application_drafts
          set answers = answers || $2::jsonb, locale = $3, email = coalesce($4, email), updated_at = $5
        where token_hash = $1`,
      [hashOfCookie(cookie), answersOf(step), step.locale, step.email, this.clock.now()],
    );
    return kept === 1;
  }
}

const answersOf = ({ part, typed }: DraftStep) => JSON.stringify({ [part]: typed });
