import { Controller, Get, HttpException } from '@nestjs/common';
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
  async ready() {
    const checks = { database: await works(() => this.db.query('select 1')), ...(await this.readiness.checks()) };
    const answer = { status: Object.values(checks).every((one) => one === 'ok') ? 'ready' : 'not ready', checks };
    if (answer.status !== 'ready') throw new HttpException(answer, 503);
    return answer;
  }
}

const works = (check: () => Promise<unknown>) =>
  check().then(
    () => 'ok',
    () => 'failed',
  );
