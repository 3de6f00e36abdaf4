import { Controller, Get, Header, Param } from '@nestjs/common';
import { createElement } from 'react';
import { letterPolicy } from '../mail/letters.controller.js';
import { Outbox } from '../mail/outbox.js';
import type { Locale } from '../../kernel/text.js';
import { Access } from '../web/access.js';
import { DevLetterPage, DevMailPage } from './dev-mail.page.js';

/** The outbox and every letter of the product, for whoever builds it. Never in production. */
@Controller('dev/mail')
@Access('anyone')
export class DevMailController {
  constructor(private readonly outbox: Outbox) {}

  @Get()
  async list() {
    return createElement(DevMailPage, { letters: await this.outbox.newest(100), names: this.outbox.names() });
  }

  @Get('samples/:name')
  sample(@Param('name') name: string) {
    const [en, fr] = [this.outbox.sample(name, 'en'), this.outbox.sample(name, 'fr')];
    return createElement(DevLetterPage, {
      title: name,
      body: `/dev/mail/samples/${encodeURIComponent(name)}`,
      en,
      fr,
      headers: [],
    });
  }

  @Get('samples/:name/:locale')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', letterPolicy)
  sampleBody(@Param('name') name: string, @Param('locale') locale: string): string {
    return this.outbox.sample(name, localeOf(locale)).html;
  }

  @Get(':id')
  async letter(@Param('id') id: string) {
    const [en, fr] = [await this.outbox.readWithLiveLinks(id, 'en'), await this.outbox.readWithLiveLinks(id, 'fr')];
    return createElement(DevLetterPage, { title: en.subject, body: `/dev/mail/${id}`, en, fr, headers: en.headers });
  }

  @Get(':id/:locale')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', letterPolicy)
  async body(@Param('id') id: string, @Param('locale') locale: string): Promise<string> {
    return (await this.outbox.readWithLiveLinks(id, localeOf(locale))).html;
  }
}

const localeOf = (text: string): Locale => (text === 'fr' ? 'fr' : 'en');
