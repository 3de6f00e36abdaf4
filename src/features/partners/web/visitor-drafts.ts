import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Config } from '../../../platform/config/config.js';
import type { Typed } from '../../../platform/web/read-form.js';
import { Throttle } from '../../../platform/web/throttle.js';
import { visitOf } from '../../../platform/web/visit.js';
import { SaveDraft } from '../actions/save-draft.js';
import { DraftQuery, type DraftView } from '../data/draft.query.js';
import type { Part } from '../domain/profile.js';

const name = 'tandem_draft';
const sixtyDays = 60 * 24 * 60 * 60;
/** New drafts from one address: a clinic's waiting room fits in, a script does not. */
const newDrafts = { points: 100, seconds: 3600 };

const toOneAddress = { points: 5, seconds: 3600 };
const fromOnePlace = { points: 60, seconds: 3600 };

/** The draft that this browser holds the cookie of. */
@Injectable()
export class VisitorDrafts {
  constructor(
    private readonly drafts: DraftQuery,
    private readonly saving: SaveDraft,
    private readonly throttle: Throttle,
    private readonly config: Config,
  ) {}

  cookie = (request: FastifyRequest): string | null => request.cookies[name] ?? null;

  find(request: FastifyRequest): Promise<DraftView | null> {
    return this.drafts.find(this.cookie(request));
  }

  /** The day promised when this browser's draft was sent; null when it never was. */
  promised(request: FastifyRequest): Promise<string | null> {
    return this.drafts.promisedWhenSent(this.cookie(request));
  }

  /** Keeps what was typed, right or wrong, and answers with the cookie of its draft. */
  async save(request: FastifyRequest, reply: FastifyReply, step: { part: Part; typed: Typed }): Promise<string> {
    const cookie = this.cookie(request);
    if (!(await this.find(request))) await this.throttle.allow('new-draft', request.ip, newDrafts);
    const email = z.email().max(254).safeParse(step.typed['email']).data ?? null;
    const kept = await this.saving.run({ ...step, cookie, email, locale: visitOf(request).locale });
    this.keep(reply, kept);
    return kept;
  }

  /** Throws 429 after a handful of applications for one address, or a waiting room full from one place. */
  async allowSending(request: FastifyRequest, email: string): Promise<void> {
    await this.throttle.allow('application-to', email.toLowerCase(), toOneAddress);
    await this.throttle.allow('application-from', request.ip, fromOnePlace);
  }

  /** For 60 days from the last answer, so that an application survives closing the browser. */
  keep(reply: FastifyReply, cookie: string): void {
    const secure = this.config.baseUrl.startsWith('https:');
    void reply.setCookie(name, cookie, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: sixtyDays });
  }

  drop(reply: FastifyReply): void {
    void reply.clearCookie(name, { path: '/' });
  }
}
