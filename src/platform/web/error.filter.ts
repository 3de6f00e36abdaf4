import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement, type ReactElement } from 'react';
import { notFound } from '../../kernel/refusal.js';
import { SignInNeeded } from './answers.js';
import { ErrorPage } from './error.page.js';
import { isForPrograms } from './for-programs.js';
import { FrameMaker } from './frame-maker.js';
import { Navigation } from './navigation.js';
import { problem, type Problem } from './problem.js';
import { typedOf } from './read-form.js';
import { show } from './show.js';
import { SignInAgainPage } from './sign-in-again.page.js';
import { visitOf } from './visit.js';

/** The one place where anything thrown becomes an answer: a page for people, RFC 9457 for programs. Nobody sees a stack. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly log = new Logger('web');

  constructor(
    private readonly frames: FrameMaker,
    private readonly navigation: Navigation,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    this.answer(thrown, request, host.switchToHttp().getResponse<FastifyReply>());
  }

  /** Also used by the server for what happens before Nest sees a request. */
  answer(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const visit = visitOf(request);
    if (thrown instanceof SignInNeeded && wantsPage(request)) return this.askToSignIn(thrown, request, reply);
    const told = problem(asKnown(thrown), visit);
    if (told.status >= 500) this.log.error({ request: visit.requestId, ...describe(thrown) });
    if (!wantsPage(request))
      return void reply
        .status(told.status)
        .header('content-type', 'application/problem+json')
        .send(JSON.stringify(told));
    this.page(createElement(ErrorPage, { problem: told }), told.status, request, reply);
  }

  /** Reading can begin again afterwards; what somebody wrote is kept on the page until then. */
  private askToSignIn({ url }: SignInNeeded, request: FastifyRequest, reply: FastifyReply): void {
    const typed = typedOf(request.body);
    const reads = request.method === 'GET' || Object.keys(typed).length === 0;
    const returnTo = request.method === 'GET' ? url : '';
    if (reads) return void reply.redirect(this.navigation.signIn(visitOf(request).locale, returnTo), 303);
    this.page(createElement(SignInAgainPage, { typed }), 401, request, reply);
  }

  private page(element: ReactElement, status: number, request: FastifyRequest, reply: FastifyReply): void {
    const html = show(element, this.frames.of(request));
    reply.status(status).header('content-type', 'text/html; charset=utf-8').send(html);
  }
}

const asKnown = (thrown: unknown): unknown =>
  thrown instanceof HttpException && thrown.getStatus() === 404 ? notFound() : thrown;

const wantsPage = (request: FastifyRequest) => {
  const accept = request.headers.accept ?? (isForPrograms(request) ? 'json' : '');
  return accept.includes('text/html') || !accept.includes('json');
};

/** Where it broke, without any value: messages of database errors can quote what people typed. */
function describe(thrown: unknown): { error: string; at: string } {
  if (!(thrown instanceof Error)) return { error: typeof thrown, at: '' };
  const at = (thrown.stack ?? '').split('\n').filter((line) => line.includes('/dist/') || line.includes('/src/'));
  const { code } = thrown as { code?: unknown };
  const safe = typeof code === 'string' ? `${thrown.name} ${code}` : `${thrown.name}: ${thrown.message}`;
  return {
    error: safe,
    at: at
      .slice(0, 4)
      .map((line) => line.trim())
      .join(' '),
  };
}

export type { Problem };
