import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import type { Config } from '../config/config.js';

/** What Nest says about itself while it starts is of no use to whoever reads the log. */
const framework = new Set(['NestFactory', 'NestApplication', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer']);

const from = (lowest: LogLevel): LogLevel[] => {
  const levels: LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'];
  return levels.slice(0, levels.indexOf(lowest) + 1);
};

const wanted = { error: from('error'), warn: from('warn'), info: from('log'), debug: from('verbose') };

/** One line of JSON for each event in production, where machines read it; plain text elsewhere. */
export class Log extends ConsoleLogger {
  private readonly everything: boolean;

  constructor({ production, logLevel }: Config) {
    super({ json: production, logLevels: wanted[logLevel] });
    this.everything = logLevel === 'debug';
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (this.everything || !framework.has(String(rest.at(-1)))) super.log(message, ...rest);
  }
}
