import { BadConfig } from '../config/problems.js';
import { CannotStart } from './postgres/cannot-start.js';

/**
 * What to print when the start fails: a sentence for everything that the person at the terminal can put right,
 * and the stack only for a fault in Tandem itself.
 */
export function explainFailure(error: unknown): string {
  if (error instanceof BadConfig || error instanceof CannotStart) return error.message;
  const { code, message = String(error), ...where } = rootOf(error);
  const sentence = code && sentences[code]?.(where);
  if (sentence) return `Tandem cannot start: ${sentence} (${code}).`;
  return stackOf(error) ?? message;
}

const stackOf = (error: unknown) => (error instanceof Error ? error.stack : undefined);

interface Root {
  readonly code?: string;
  readonly message?: string;
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
}

/** Several addresses of one host fail together, as an AggregateError without words of its own. */
function rootOf(error: unknown): Root {
  const { code, message, address, hostname, port, errors } = error as Root & { errors?: unknown[] };
  if (errors?.[0]) return rootOf(errors[0]);
  return {
    ...(code && { code }),
    ...(message && { message }),
    ...(address && { address }),
    ...(hostname && { hostname }),
    ...(port && { port }),
  };
}

const place = ({ address, hostname, port }: Root) => `${address ?? hostname ?? 'the server'}${port ? `:${port}` : ''}`;

/** Node's and PostgreSQL's own codes: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const sentences: Record<string, (at: Root) => string> = {
  EADDRINUSE: (at) => `port ${at.port} is taken by another program; set PORT to a free one`,
  EACCES: (at) => `this user may not listen on port ${at.port ?? ''}; set PORT to 1024 or more`,
  ECONNREFUSED: (at) => `nothing answers at ${place(at)}; check DATABASE_URL and REDIS_URL`,
  ETIMEDOUT: (at) => `${place(at)} does not answer; check DATABASE_URL and REDIS_URL`,
  ENOTFOUND: (at) => `there is no host called ${place(at)}; check DATABASE_URL and REDIS_URL`,
  EAI_AGAIN: (at) => `the host ${place(at)} cannot be looked up just now`,
  ECONNRESET: () => 'the database hung up; check DATABASE_URL',
  '28P01': () => 'the database does not accept the user and password in DATABASE_URL',
  '28000': () => 'the database does not let this user in; check DATABASE_URL',
  '3D000': () => 'the database named in DATABASE_URL does not exist; create it first',
  '42501': () => 'the user in DATABASE_URL may not create tables there',
  '57P03': () => 'the database is still starting; try again in a moment',
  '53300': () => 'the database has no connection left',
};
