import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Posted to by programs that never saw a page of ours. */
    forPrograms?: boolean;
  }
}

/**
 * A route that mail programs and mail servers post to, without a cookie and without a page before. Its address or a header
 * says by itself that they may: it must ask for that.
 */
export const ForPrograms = () => RouteConfig({ forPrograms: true });

export const isForPrograms = (request: FastifyRequest): boolean => request.routeOptions.config.forPrograms === true;
