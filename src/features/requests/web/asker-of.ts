import type { PossibleAsker } from '../data/request-team.query.js';

/** Takes `project-<id>` or `committee-<id>` apart; null for anything else. */
export function askerOf(value: string): PossibleAsker | null {
  const [, kind, id] = /^(project|committee)-(.+)$/.exec(value) ?? [];
  return (kind === 'project' || kind === 'committee') && id !== undefined ? { kind, id } : null;
}
