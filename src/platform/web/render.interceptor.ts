import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isValidElement, type ReactElement } from 'react';
import { map, type Observable } from 'rxjs';
import { Download, See, Unprocessable } from './answers.js';
import { FrameMaker } from './frame-maker.js';
import { show } from './show.js';

/** Turns what a controller answers into HTML, a redirect or a file. */
@Injectable()
export class RenderInterceptor implements NestInterceptor {
  constructor(private readonly frames: FrameMaker) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(map((answer) => this.write(answer, http.getRequest<FastifyRequest>(), reply)));
  }

  private write(answer: unknown, request: FastifyRequest, reply: FastifyReply): unknown {
    if (answer instanceof See) return void reply.redirect(answer.url, 303);
    if (answer instanceof Download) return file(answer, reply);
    if (answer instanceof Unprocessable) return this.page(answer.element, request, reply.status(answer.status));
    return isValidElement(answer) ? this.page(answer, request, reply) : answer;
  }

  private page(element: ReactElement, request: FastifyRequest, reply: FastifyReply): string {
    reply.header('content-type', 'text/html; charset=utf-8').header('content-language', request.visit?.locale ?? 'en');
    return show(element, this.frames.of(request));
  }
}

function file({ name, type, content }: Download, reply: FastifyReply): string | Buffer {
  reply.header('content-type', type).header('content-disposition', `attachment; filename="${name}"`);
  return content;
}
