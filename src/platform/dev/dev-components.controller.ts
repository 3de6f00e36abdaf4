import { Controller, Get } from '@nestjs/common';
import { createElement } from 'react';
import { Access } from '../web/access.js';
import { page } from '../web/page-path.js';
import { DevComponentsPage } from './dev-components.page.js';

const components = page('/dev/components', '/dev/components');

/** Every component of the design kit in every state, in both languages. Never in production. */
@Controller()
@Access('anyone')
export class DevComponentsController {
  @Get(['/dev/components', ...components.both])
  show() {
    return createElement(DevComponentsPage);
  }
}
