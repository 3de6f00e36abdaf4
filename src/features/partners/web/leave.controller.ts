import { Controller, Get, Post } from '@nestjs/common';
import { createElement } from 'react';
import type { Actor } from '../../../kernel/actor.js';
import { Access } from '../../../platform/web/access.js';
import { see } from '../../../platform/web/answers.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { LeaveNetwork } from '../actions/leave-network.js';
import { partnersPaths } from '../partners.paths.js';
import { GoodbyePage, LeavePage } from './profile.pages.js';

@Controller()
export class LeaveController {
  constructor(private readonly leaving: LeaveNetwork) {}

  @Get(partnersPaths.leave.both)
  @Access('partner')
  ask() {
    return createElement(LeavePage);
  }

  @Post(partnersPaths.leave.both)
  @Access('partner')
  async leave(@Visiting() { locale }: Visit, @Me() me: Actor) {
    await this.leaving.run(me);
    return see(partnersPaths.goodbye.to(locale));
  }

  @Get(partnersPaths.goodbye.both)
  @Access('anyone')
  goodbye() {
    return createElement(GoodbyePage);
  }
}
