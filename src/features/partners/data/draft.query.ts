import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
import { Config } from '../../../platform/config/config.js';
import { draftOfCookie } from '../domain/draft-cookie.js';
import { isSigned } from '../../../platform/signing/sign.js';

export type DraftAnswers = Record<string, Record<string, string | string[]>>;

/** An application in the making, for whoever holds its cookie. */
export interface DraftView {
  readonly id: Id;
  readonly locale: Locale;
  readonly email: string | null;
  readonly answers: DraftAnswers;
}

export const hashOfCookie = (cookie: string): string => createHash('sha256').update(cookie).digest('base64url');

const select = 'select id, locale, email::text as email, answers from application_drafts';

@Injectable()
export class DraftQuery {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
  ) {}

  /** The draft of this cookie; null when there is none, or no longer. */
  async find(cookie: string | null): Promise<DraftView | null> {
    if (!cookie) return null;
    const rows = await this.db.query<DraftView[]>(`${select} where token_hash = $1 and sent is null`, [
      hashOfCookie(cookie),
    ]);
    return rows[0] ?? null;
  }

  async byId(id: Id): Promise<DraftView | null> {
    const rows = await this.db.query<DraftView[]>(`${select} where id = $1 and sent is null`, [id]);
    return rows[0] ?? null;
  }

  /**
   * The day promised when this cookie's draft was sent; null when it never was. A second press of “Send” finds no draft and
   * asks here.
   */
  async promisedWhenSent(cookie: string | null): Promise<string | null> {
    const draft = draftOfCookie(cookie ?? '');
    if (!draft || !isSigned(this.config.secret, 'application-draft', draft.id, draft.word)) return null;
    const rows = await this.db.query<{ promisedOn: string }[]>(
      `select detail->>'promisedOn' as "promisedOn" from timeline_entries
        where verb in ('application.sent', 'application.sent_again', 'application.to_confirm') and about @> array[$1]::uuid[] limit 1`,
      [draft.id],
    );
    return rows[0]?.promisedOn ?? null;
  }
}
