import { HttpException, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import { notFound, Refusal } from '../../kernel/refusal.js';
import { Config } from '../config/config.js';
import { isForPrograms, secretAsked } from './for-programs.js';
import { Throttle } from './throttle.js';

const notYours = {
  en: 'This address needs the right secret.',
  fr: 'Cette adresse demande le bon secret.',
};
const wrongOnes = { points: 20, seconds: 3600 };
const wholeMessage = 'message/rfc822';

/** Who may post by program, asked before anything of the body is read. */
@Injectable()
export class ProgramDoor {
  constructor(
    private readonly config: Config,
    private readonly throttle: Throttle,
  ) {}

  /**
   * Throws `not-found` when the secret that the route asks for is not set, `not-allowed` for another one, 429 when one place has
   * shown too many others, and 415 for a whole message to a route that asks for none. The right one always enters: others at the
   * same place, or behind the same proxy, cannot shut it out.
   */
  async insist(request: FastifyRequest): Promise<void> {
    const name = secretAsked(request);
    if (!name) return refuseMessage(request);
    const secret = this.config[name];
    if (!secret) throw notFound();
    if (isSame(request.headers.authorization ?? '', `Bearer ${secret}`)) return;
    await this.throttle.allow(`wrong-${name}`, request.ip, wrongOnes);
    throw new Refusal('not-allowed', notYours);
  }
}

/**
 * Only where programs post: whole e-mail messages up to 2 MiB to who asks for a secret, and the one click of a mail program, which
 * may come in parts (RFC 8058, 3.1) and says nothing that its address does not say.
 */
export function takeFromPrograms(server: FastifyInstance): void {
  const options = { parseAs: 'buffer' } as const;
  server.addContentTypeParser(wholeMessage, { ...options, bodyLimit: 2 * 1024 * 1024 }, (request, body, done) =>
    secretAsked(request) ? done(null, body) : done(notHere()),
  );
  server.addContentTypeParser('multipart/form-data', { ...options, bodyLimit: 16 * 1024 }, (request, _, done) =>
    isForPrograms(request) ? done(null, {}) : done(notHere()),
  );
}

const notHere = (): HttpException => new HttpException('not here', 415);

/** 2 MiB need not be read to be refused. */
function refuseMessage({ headers }: FastifyRequest): void {
  if (headers['content-type']?.toLowerCase().startsWith(wholeMessage)) throw notHere();
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** In constant time, whatever the lengths. */
const isSame = (given: string, expected: string): boolean => timingSafeEqual(digest(given), digest(expected));
