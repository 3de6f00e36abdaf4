/** What a person may be in the network. One person can be several: a partner who co-chairs a committee. */
export const roles = [
  'applicant',
  'partner',
  'researcher',
  'principal_investigator',
  'coordinator',
  'committee_chair',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** `system` acts when a due date passes; no person ever holds it. */
export type ActingRole = Role | 'system';

/** Whoever does something: an account with its roles, or the system. Goes into every action as the first argument. */
export interface Actor {
  /** The account's id; null for the system. */
  readonly id: string | null;
  readonly roles: readonly ActingRole[];
}

export const system: Actor = { id: null, roles: ['system'] };

/** Does the actor hold at least one of these roles? */
export const holds = (actor: Actor, ...wanted: readonly ActingRole[]): boolean =>
  actor.roles.some((role) => wanted.includes(role));
