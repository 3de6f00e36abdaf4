import { Controller, Get, Param, Post } from '@nestjs/common';
import { createElement } from 'react';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { Visiting, type Visit } from '../../../platform/web/visit.js';
import { ConfirmApplication } from '../actions/confirm-application.js';
import { partnersPaths } from '../partners.paths.js';
import { ConfirmPage } from './confirm.page.js';
import { ResumePage } from './later.pages.js';

/** Behind the link in “Is this application yours?”. Looking changes nothing; the button does. */
@Controller()
@Access('anyone')
export class ConfirmController {
  constructor(private readonly confirming: ConfirmApplication) {}

  @Get(partnersPaths.confirm.both)
  async show(@Param('token') token: string) {
    return (await this.confirming.waits(token))
      ? createElement(ConfirmPage, { token })
      : createElement(ResumePage, { token: null });
  }

  @Post(partnersPaths.confirm.both)
  async confirm(@Visiting() { locale }: Visit, @Param('token') token: string) {
    const by = await this.confirming.run(token);
    if (by === null) return unprocessable(createElement(ResumePage, { token: null }));
    return see(partnersPaths.done.to(locale, undefined, { by }));
  }
}
