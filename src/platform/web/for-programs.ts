import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';

/** What a route asks of the programs that post to it. */
export interface Asks {
  /** Where the secret stands that they show as `Authorization: Bearer`, before a byte of the body is read. */
  readonly secret?: keyof Pick<Config, 'hookSecret'>;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Posted to by programs that never saw a page of ours. */
    forPrograms?: Asks;
  }
}

/**
 * A route that mail programs and mail servers post to, without a cookie and without a page before. Its address says by itself
 * that they may, or the secret that it asks for here.
 */
export const ForPrograms = (asks: Asks = {}) => RouteConfig({ forPrograms: asks });

export const isForPrograms = (request: FastifyRequest): boolean =>
  request.routeOptions.config.forPrograms !== undefined;

/** The name of the secret that the route asks for; undefined when it asks for none. */
export const secretAsked = (request: FastifyRequest): Asks['secret'] => request.routeOptions.config.forPrograms?.secret;
