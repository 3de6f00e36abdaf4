import type { Id } from '../../kernel/id.js';
import type { SignedIn } from './visit.js';

/** What the web needs to know of people: who is behind a session. Given by the feature that owns accounts. */
export abstract class Accounts {
  /** Null when the account is gone or deactivated. Roles are read anew on every request. */
  abstract signedIn(accountId: Id): Promise<SignedIn | null>;
}
