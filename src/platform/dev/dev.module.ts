import { Module } from '@nestjs/common';
import { DevComponentsController } from './dev-components.controller.js';
import { DevMailController } from './dev-mail.controller.js';

/** Windows for whoever builds the product. The application leaves it out in production. */
@Module({ controllers: [DevMailController, DevComponentsController] })
export class DevModule {}
