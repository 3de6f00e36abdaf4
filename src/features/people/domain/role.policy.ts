import { holds, roles, type Actor, type Role } from '../../../kernel/actor.js';
import { allow, deny, type Verdict } from '../../../kernel/refusal.js';

const staff: readonly Role[] = ['coordinator', 'administrator'];

/** Given by hand: a partner and an applicant also need a profile, which only an application or a file brings. */
export const rolesToGive = roles.filter((role) => role !== 'partner' && role !== 'applicant');

/** May everything that was decided for the old roles live on? Who joins the staff signs in anew, for a shorter time. */
export const endsSessions = (granted: Role): boolean => staff.includes(granted);

const onlyAdministrators = deny(
  'Only an administrator can give or take this role.',
  'Seule l’administration peut accorder ou retirer ce rôle.',
);

/** A role that changes hands. */
export interface RoleChange {
  readonly role: Role;
  /** How many people are administrators now. */
  readonly administrators: number;
}

/** Who may change roles: staff roles only by administrators; the others by whoever the calling feature lets through. */
export const rolePolicy = {
  grant: (actor: Actor, { role }: Pick<RoleChange, 'role'>): Verdict =>
    staff.includes(role) && !holds(actor, 'administrator', 'system') ? onlyAdministrators : allow,

  take: (actor: Actor, change: RoleChange): Verdict => {
    if (change.role === 'administrator' && change.administrators <= 1)
      return deny(
        'This is the last administrator. Make somebody else an administrator first.',
        'C’est la dernière personne à l’administration. Accordez d’abord ce rôle à quelqu’un d’autre.',
      );
    return rolePolicy.grant(actor, change);
  },
};
