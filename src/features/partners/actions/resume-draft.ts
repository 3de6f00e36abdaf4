import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound } from '../../../kernel/refusal.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Config } from '../../../platform/config/config.js';
import { isSigned, sign } from '../../../platform/signing/sign.js';
import { DraftQuery, hashOfCookie, type DraftView } from '../data/draft.query.js';
import { readResumeToken, resumeClaim } from '../domain/draft-cookie.js';

/** Opens a draft again from the link in a letter, on this device too. */
@Injectable()
export class ResumeDraft {
  constructor(
    private readonly db: DataSource,
    private readonly drafts: DraftQuery,
    private readonly config: Config,
    private readonly clock: SystemClock,
  ) {}

  /** Changes nothing. Null when the link is wrong or too old, or the application was sent or deleted. */
  async find(token: string): Promise<DraftView | null> {
    const read = readResumeToken(token);
    if (!read || read.until * 1000 < this.clock.now().getTime()) return null;
    const { id, until, signature } = read;
    const right = isSigned(this.config.secret, 'resume-application', resumeClaim(id, until), signature);
    return right ? this.drafts.byId(id) : null;
  }

  /** The cookie that opens the draft. Throws the `not-found` Refusal where `find` answers null. */
  async run(token: string): Promise<string> {
    const draft = await this.find(token);
    if (!draft) throw notFound();
    const cookie = `${draft.id}.${sign(this.config.secret, 'application-draft', draft.id)}`;
    await this.db.query(`update application_drafts set token_hash = $2, updated_at = $3 where id = $1`, [
      draft.id,
      hashOfCookie(cookie),
      this.clock.now(),
    ]);
    return cookie;
  }
}
