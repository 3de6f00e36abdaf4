import { NestApplicationContextOptions } from '@nestjs/common/interfaces/nest-application-context-options.interface.js';
import type { Config } from '../config/config.js';
import { Log } from './log.js';

/** Nest writes to our log, and hands a failed start back to us instead of ending the process with a stack. */
export class StartOptions extends NestApplicationContextOptions {
  override abortOnError = false;

  constructor(config: Config) {
    super();
    this.logger = new Log(config);
  }
}
