import { holds, type Actor } from '../../../kernel/actor.js';
import { allow, deny, type Verdict } from '../../../kernel/refusal.js';
import type { ProjectRole } from './project-view.js';

interface Membership {
  readonly accountId: string;
  readonly role: ProjectRole;
}

const find = (team: readonly Membership[], accountId: string | null) =>
  team.find((member) => member.accountId === accountId);

export const teamPolicy = {
  /** A team sees its own project; coordinators and administrators see all. */
  see: (actor: Actor, team: readonly Membership[]): boolean =>
    holds(actor, 'coordinator', 'administrator', 'system') || find(team, actor.id) !== undefined,

  change: (actor: Actor, team: readonly Membership[]): Verdict =>
    holds(actor, 'coordinator', 'system') || find(team, actor.id)?.role === 'principal_investigator'
      ? allow
      : deny(
          'Only the project’s lead or a coordinator can change the team.',
          'Seules la direction du projet et la coordination peuvent changer l’équipe.',
        ),

  add: (team: readonly Membership[], accountId: string): Verdict =>
    find(team, accountId)
      ? deny('This person is already on the team.', 'Cette personne est déjà dans l’équipe.')
      : allow,

  remove: (team: readonly Membership[], accountId: string): Verdict =>
    find(team, accountId)?.role === 'principal_investigator'
      ? deny('The lead cannot be removed from the team.', 'La direction ne peut pas être retirée de l’équipe.')
      : allow,
};
