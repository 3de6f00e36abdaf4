import { Controller, Get } from '@nestjs/common';
import { createElement } from 'react';
import { Access } from '../../../platform/web/access.js';
import { partnersPaths } from '../partners.paths.js';
import { GoodbyePage, LeavePage } from './profile.pages.js';

/** Asks once more, and says goodbye. The leaving between the two is matching’s, which closes what was under way. */
@Controller()
export class LeaveController {
  @Get(partnersPaths.leave.both)
  @Access('partner')
  ask() {
    return createElement(LeavePage);
  }

  @Get(partnersPaths.goodbye.both)
  @Access('anyone')
  goodbye() {
    return createElement(GoodbyePage);
  }
}
