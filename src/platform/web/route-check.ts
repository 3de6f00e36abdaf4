import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS, type Who } from './access.js';

export interface Route {
  readonly name: string;
  readonly who: readonly Who[] | undefined;
}

/** Reads every route of the running application, and stops the boot when one does not say who may reach it. */
@Injectable()
export class RouteCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  routes(): Route[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      const prototype = (metatype as { prototype: object }).prototype as Record<string, object>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((method) => Reflect.hasMetadata('path', prototype[method] ?? {}))
        .map((method) => ({
          name: `${metatype?.name ?? ''}.${method}`,
          who: whoOf(prototype[method] ?? {}, metatype),
        }));
    });
  }

  onApplicationBootstrap(): void {
    const open = this.routes().filter(({ who }) => !who?.length);
    if (open.length > 0)
      throw new Error(`No @Access on ${open.map(({ name }) => name).join(', ')}: say who may reach it.`);
  }
}

const whoOf = (handler: object, controller: unknown) =>
  (Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, controller as object)) as Who[] | undefined;
