import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { otherLocale, type Locale } from '../../kernel/text.js';
import { Accounts } from './accounts.js';
import { fill, pageOf } from './page-path.js';
import { Sessions } from './sessions.js';
import type { SignedIn, Visit } from './visit.js';

export const sessionCookie = 'tandem_session';
export const languageCookie = 'tandem_language';

interface Known {
  readonly account: SignedIn;
  readonly sessionId: string;
}

/** Finds out who visits, in which language, before anything else looks at a request. */
@Injectable()
export class VisitMaker {
  constructor(
    private readonly sessions: Sessions,
    private readonly accounts: Accounts,
  ) {}

  async make(request: FastifyRequest, reply: FastifyReply): Promise<Visit> {
    const found = request.url.startsWith('/assets/') ? null : await this.whoIs(request.cookies[sessionCookie]);
    return this.visit(request, reply, found);
  }

  /** The same for nobody in particular: what an error page needs when the database cannot say who it is. */
  anonymous(request: FastifyRequest, reply: FastifyReply): Visit {
    return this.visit(request, reply, null);
  }

  private visit(request: FastifyRequest, reply: FastifyReply, found: Known | null): Visit {
    const locale = localeOf(request);
    let token: string | undefined;
    return {
      locale,
      account: found?.account ?? null,
      sessionId: found?.sessionId ?? null,
      url: request.url,
      otherUrl: otherUrl(request, otherLocale(locale)),
      requestId: request.id,
      theme: themeOf(request.cookies['theme']),
      csrf: () => (token ??= reply.generateCsrf()),
      done: new URLSearchParams(request.url.split('?')[1] ?? '').get('done'),
    };
  }

  private async whoIs(token: string | undefined): Promise<Known | null> {
    const session = token ? await this.sessions.find(token) : null;
    const account = session ? await this.accounts.signedIn(session.accountId) : null;
    return session && account ? { account, sessionId: session.id } : null;
  }
}

const themeOf = (chosen: string | undefined) => (chosen === 'light' || chosen === 'dark' ? chosen : 'auto');

/** The address decides; at an address without language, what was last chosen, then what the browser prefers. */
export function localeOf(request: FastifyRequest): Locale {
  const prefix = /^\/(en|fr)(?=[/?]|$)/.exec(request.url)?.[1];
  const preferred = /\b(en|fr)\b/.exec((request.headers['accept-language'] ?? '').toLowerCase())?.[1];
  return [prefix, request.cookies[languageCookie], preferred].find(isLocale) ?? 'en';
}

const isLocale = (text: string | undefined): text is Locale => text === 'en' || text === 'fr';

function otherUrl(request: FastifyRequest, other: Locale): string {
  const page = pageOf(request.routeOptions.url);
  const query = request.url.includes('?') && request.method === 'GET' ? `?${request.url.split('?')[1] ?? ''}` : '';
  if (!page) return `/${other}`;
  return fill(page[other], request.params as Record<string, string>) + query;
}
