import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../../platform/config/config.js';

const name = 'tandem_draft';
const sixtyDays = 60 * 24 * 60 * 60;

export const draftCookie = (request: FastifyRequest): string | null => request.cookies[name] ?? null;

/** Kept for 60 days from the last answer, so that an application survives closing the browser. */
export function keepDraftCookie(reply: FastifyReply, cookie: string, { baseUrl }: Config): void {
  const secure = baseUrl.startsWith('https:');
  void reply.setCookie(name, cookie, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: sixtyDays });
}

export const dropDraftCookie = (reply: FastifyReply): void => void reply.clearCookie(name, { path: '/' });
