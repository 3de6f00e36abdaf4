import { roles } from '../../kernel/actor.js';
import type { Config } from '../config/config.js';
import type { Runtime } from './runtime.js';

/** What the person at the terminal reads once everything runs: where to look, how to come in, where things are kept. */
export function greeting(config: Config, runtime: Runtime, part: 'all' | 'web' | 'worker'): string {
  if (part === 'worker') return 'Tandem worker is ready: it takes jobs and sends letters.';
  return [
    `Tandem is ready: ${config.baseUrl}`,
    ...(config.production ? [] : signingIn(config.baseUrl)),
    `  Letters     ${runtime.mailbox ? `sent to nobody, kept in ${runtime.mailbox}` : 'sent through SMTP_URL'}`,
    ...(config.production ? [] : [`              ${config.baseUrl}/dev/mail`]),
    `  Database    ${runtime.databaseHome ? `own PostgreSQL, kept in ${runtime.databaseHome}` : 'at DATABASE_URL'}`,
    `  Queue       ${runtime.redisUrl ? 'at REDIS_URL' : 'in PostgreSQL'}`,
    '  Stop        Ctrl-C',
  ].join('\n');
}

const signingIn = (baseUrl: string) => [
  `  Sign in     ${baseUrl}/dev/sign-in-as`,
  `              as ${roles.map((role) => role.replaceAll('_', ' ')).join(', ')}`,
];
