import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import helmet from '@fastify/helmet';
import files from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { publicDirectory } from '../../ui/asset.js';
import { notFound } from '../../kernel/refusal.js';
import { Config } from '../config/config.js';
import { ErrorFilter } from './error.filter.js';
import { cameFromHere } from './fetch-metadata.js';
import { isForPrograms } from './for-programs.js';
import { ProgramDoor, takeFromPrograms } from './program-door.js';
import { VisitMaker } from './visit-maker.js';

/** Nobody types it, and PostgreSQL takes no text with it. */
const nulInQuery = /\?.*%00/;

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Everything between the socket and the controllers: cookies, headers, files, who is visiting, and forged forms kept out. */
export async function setupHttp(app: NestFastifyApplication): Promise<void> {
  const config = app.get(Config);
  const visits = app.get(VisitMaker);
  const errors = app.get(ErrorFilter);
  const door = app.get(ProgramDoor);
  const server = app.getHttpAdapter().getInstance();
  takeFromPrograms(server);
  await app.register(cookie);
  await app.register(csrf, {
    sessionPlugin: '@fastify/cookie',
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure: config.baseUrl.startsWith('https:') },
  });
  await app.register(helmet, headersFor(config));
  await app.register(files, {
    root: publicDirectory,
    prefix: '/assets/',
    immutable: true,
    maxAge: '1y',
    index: false,
    decorateReply: false,
  });
  server.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    request.visit = visits.anonymous(request, reply);
    request.visit = await visits.make(request, reply);
    await door.insist(request);
    if (nulInQuery.test(request.url)) return errors.answer(notFound(), request, reply);
  });
  server.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!unsafe.has(request.method) || isForPrograms(request)) return;
    if (!cameFromHere(request, config.baseUrl)) return errors.answer({ statusCode: 403 }, request, reply);
    await new Promise<void>((resolve) =>
      server.csrfProtection(request, answering(reply, request, errors, resolve), () => resolve()),
    );
  });
  server.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!request.url.startsWith('/assets/')) reply.header('cache-control', 'no-store');
  });
}

/** The plugin answers a forged form itself, in its own words; we say it in ours. */
function answering(reply: FastifyReply, request: FastifyRequest, errors: ErrorFilter, done: () => void): FastifyReply {
  return new Proxy(reply, {
    get: (target, name, receiver) =>
      name === 'send'
        ? () => {
            errors.answer({ statusCode: 403 }, request, target);
            done();
            return target;
          }
        : (Reflect.get(target, name, receiver) as unknown),
  });
}

const headersFor = (config: Config) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      frameSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
      baseUri: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'same-origin' as const },
  strictTransportSecurity: config.baseUrl.startsWith('https:') ? { maxAge: 31_536_000 } : false,
  crossOriginEmbedderPolicy: false,
  originAgentCluster: false,
});
