import { existsSync, readFileSync, statSync } from 'node:fs';
import { CannotStart } from './cannot-start.js';

/** Numeric ids in the form in which `spawn` takes them. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root hands it to an account that every Linux has; no account is made.
 * Data of an earlier run stay with whoever owns them. Undefined: run as oneself.
 */
export function accountFor(dataDirectory: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (!existsSync(dataDirectory)) return unprivileged();
  const { uid, gid } = statSync(dataDirectory);
  return uid === 0 ? unprivileged() : { uid, gid };
}

function unprivileged(): Account {
  const lines = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (Number(uid) > 0) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new CannotStart(
    'PostgreSQL does not run as root, and this system has no account “postgres” or “nobody”. Start Tandem as another user, or set DATABASE_URL.',
  );
}
