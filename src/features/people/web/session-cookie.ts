import type { FastifyReply } from 'fastify';
import type { Config } from '../../../platform/config/config.js';
import { languageCookie, sessionCookie } from '../../../platform/web/visit-maker.js';
import type { OpenedSession } from '../actions/open-session.js';

const kept = (config: Config) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: config.baseUrl.startsWith('https:') }) as const;

const year = 365 * 24 * 60 * 60;

/** The browser keeps the session's token, out of reach of scripts, and the person's language. */
export function keepSession(reply: FastifyReply, config: Config, session: OpenedSession): void {
  reply.setCookie(sessionCookie, session.token, { ...kept(config), expires: session.expiresAt });
  reply.setCookie(languageCookie, session.locale, { ...kept(config), maxAge: year });
}

export function forgetSession(reply: FastifyReply, config: Config): void {
  reply.clearCookie(sessionCookie, kept(config));
}
