import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Config } from '../config/config.js';
import { Navigation } from './navigation.js';
import type { PageFrame } from './page-context.js';
import { visitOf } from './visit.js';

/** Gathers what the frame of every page needs. */
@Injectable()
export class FrameMaker {
  constructor(
    private readonly config: Config,
    private readonly navigation: Navigation,
  ) {}

  of(request: FastifyRequest): PageFrame {
    const { networkName: name, networkPhone: phone, networkAddress: address } = this.config;
    return { visit: visitOf(request), navigation: this.navigation, network: { name, phone, address } };
  }
}
