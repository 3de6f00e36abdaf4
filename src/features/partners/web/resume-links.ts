import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Throttle } from '../../../platform/web/throttle.js';
import { SendResumeLink } from '../actions/send-resume-link.js';

const toOneAddress = { points: 5, seconds: 3600 };
const fromOneBrowser = { points: 20, seconds: 3600 };

/** Sends links to come back, and not so many that somebody could be annoyed with them. */
@Injectable()
export class ResumeLinks {
  constructor(
    private readonly sending: SendResumeLink,
    private readonly throttle: Throttle,
  ) {}

  /** Throws 429 after a handful for one address, or a few handfuls from one place. */
  async send(request: FastifyRequest, link: { cookie: string; email: string }): Promise<void> {
    await this.throttle.allow('resume-link-to', link.email.toLowerCase(), toOneAddress);
    await this.throttle.allow('resume-link-from', request.ip, fromOneBrowser);
    await this.sending.run(link);
  }
}
