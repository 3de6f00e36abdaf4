import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.js';
import { ErrorFilter } from './error.filter.js';
import { FrameMaker } from './frame-maker.js';
import { HealthController } from './health.controller.js';
import { ProgramDoor } from './program-door.js';
import { RenderInterceptor } from './render.interceptor.js';
import { RouteCheck } from './route-check.js';
import { Sessions } from './sessions.js';
import { Throttle } from './throttle.js';
import { VisitMaker } from './visit-maker.js';

const own = [FrameMaker, ProgramDoor, RouteCheck, Sessions, Throttle, VisitMaker, ErrorFilter];

/** The web rails: access, sessions, pages, errors. `given` says who the accounts are, what the navigation offers and what readiness means. */
@Global()
@Module({})
export class WebModule {
  static with(imports: NonNullable<DynamicModule['imports']>, given: Provider[]): DynamicModule {
    return {
      module: WebModule,
      imports: [DiscoveryModule, ...imports],
      controllers: [HealthController],
      providers: [
        ...given,
        ...own,
        { provide: APP_FILTER, useExisting: ErrorFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: RenderInterceptor },
      ],
      exports: [Sessions, Throttle, RouteCheck, FrameMaker, ErrorFilter, VisitMaker],
    };
  }
}
