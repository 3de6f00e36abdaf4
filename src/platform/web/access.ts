import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { holds, type Role } from '../../kernel/actor.js';
import { Refusal } from '../../kernel/refusal.js';
import { SignInNeeded } from './answers.js';
import { visitOf } from './visit.js';

export const ACCESS = 'tandem:access';

/** `anyone`: no sign-in. `signed-in`: any account. Otherwise at least one of the roles. */
export type Who = Role | 'anyone' | 'signed-in';

/** Who may reach this route. Every route says so: one that does not stops the boot. */
export const Access = (...who: Who[]) => SetMetadata(ACCESS, who);

const closed = {
  en: 'This page belongs to another role. If you think you should see it, call us.',
  fr: 'Cette page est réservée à un autre rôle. Si vous pensez devoir la voir, appelez-nous.',
};

/** Default deny: opens a route only to those it declares. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const who =
      this.reflector.getAllAndOverride<Who[] | undefined>(ACCESS, [context.getHandler(), context.getClass()]) ?? [];
    if (who.includes('anyone')) return true;
    const { account, url } = visitOf(context.switchToHttp().getRequest<FastifyRequest>());
    if (!account) throw new SignInNeeded(url);
    if (who.includes('signed-in')) return true;
    if (!holds(account, ...(who as Role[]))) throw new Refusal('not-allowed', closed);
    return true;
  }
}
