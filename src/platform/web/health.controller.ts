import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Access } from './access.js';
import { Readiness } from './readiness.js';

/** For load balancers and people on call: alive says the process answers, ready says that it can do its work. */
@Controller('health')
@Access('anyone')
export class HealthController {
  constructor(
    private readonly db: DataSource,
    private readonly readiness: Readiness,
  ) {}

  @Get('live')
  live() {
    return { status: 'alive' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const checks = { database: await works(() => this.db.query('select 1')), ...(await this.readiness.checks()) };
    const ready = Object.values(checks).every((one) => one === 'ok');
    reply.status(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'not ready', checks };
  }
}

const works = (check: () => Promise<unknown>) =>
  check().then(
    () => 'ok',
    () => 'failed',
  );
