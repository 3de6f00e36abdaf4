import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/id.js';
import { Refusal } from '../../kernel/refusal.js';
import type { Locale } from '../../kernel/text.js';

/** The signed-in person as pages need them. */
export interface SignedIn {
  readonly id: Id;
  readonly givenName: string;
  readonly familyName: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly roles: Actor['roles'];
}

/** One request by one person: in which language, who, and where. */
export interface Visit {
  readonly locale: Locale;
  readonly account: SignedIn | null;
  readonly sessionId: Id | null;
  /** Path and query as asked for. */
  readonly url: string;
  /** The same page in the other language. */
  readonly otherUrl: string;
  readonly requestId: string;
  /** A fresh token for a form on this page; asking for it sets its cookie. */
  readonly csrf: () => string;
  /** As chosen on this device; `auto` follows the device. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** Good news to show once, from the address (`?done=saved`): a code, never a text. */
  readonly done: string | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    visit?: Visit;
  }
}

export const visitOf = (request: FastifyRequest): Visit => {
  if (!request.visit) throw new Error('The visit hook has not run');
  return request.visit;
};

/** Gives a controller the visit. */
export const Visiting = createParamDecorator((_: unknown, context: ExecutionContext) =>
  visitOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** Gives a controller the signed-in person as an actor. Only on routes whose access needs a role. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { account } = visitOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!account) throw new Refusal('not-allowed', signInFirst);
  return { id: account.id, roles: account.roles };
});

export const signInFirst = { en: 'Please sign in first.', fr: 'Veuillez d’abord ouvrir une session.' };
