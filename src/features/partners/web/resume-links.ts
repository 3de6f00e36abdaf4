import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Throttle } from '../../../platform/web/throttle.js';
import { visitOf } from '../../../platform/web/visit.js';
import { SendResumeLink } from '../actions/send-resume-link.js';
import { DraftQuery } from '../data/draft.query.js';
import { partnersPaths } from '../partners.paths.js';

const toOneAddress = { points: 5, seconds: 3600 };
const fromOneBrowser = { points: 20, seconds: 3600 };

/** Sends links to come back, and not so many that somebody could be annoyed with them. */
@Injectable()
export class ResumeLinks {
  constructor(
    private readonly drafts: DraftQuery,
    private readonly sending: SendResumeLink,
    private readonly throttle: Throttle,
  ) {}

  /** Where to go after “Stop here”: the link is sent at once where an address is known, else the page asks for one. */
  async stop(request: FastifyRequest, cookie: string | null): Promise<string> {
    const { locale } = visitOf(request);
    const draft = await this.drafts.find(cookie);
    if (!cookie || !draft?.email) return partnersPaths.later.to(locale);
    return this.send(request, { cookie, email: draft.email });
  }

  /** Throws 429 after a handful for one address, or a few handfuls from one place. */
  async send(request: FastifyRequest, link: { cookie: string; email: string }): Promise<string> {
    await this.throttle.allow('resume-link-to', link.email.toLowerCase(), toOneAddress);
    await this.throttle.allow('resume-link-from', request.ip, fromOneBrowser);
    await this.sending.run(link);
    return partnersPaths.later.to(visitOf(request).locale, undefined, { done: 'sent' });
  }
}
