import { Controller, Get, Header, Param } from '@nestjs/common';
import { Access } from '../web/access.js';
import { Visiting, type Visit } from '../web/visit.js';
import { letterRoutes } from './letter-link.js';
import { Outbox } from './outbox.js';

/** A letter is written with inline styles, as mail programs want it: it may have them, and nothing else. */
export const letterPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

/** “Read this email in English”: the letter again, for whoever holds the letter. */
@Controller()
export class LettersController {
  constructor(private readonly outbox: Outbox) {}

  @Get([letterRoutes.en, letterRoutes.fr])
  @Access('anyone')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', letterPolicy)
  @Header('x-robots-tag', 'noindex')
  async read(@Visiting() visit: Visit, @Param('id') id: string, @Param('word') word: string): Promise<string> {
    return (await this.outbox.readByLink(id, word, visit.locale)).html;
  }
}
