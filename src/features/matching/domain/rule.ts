import type { Text } from '../../../kernel/text.js';
import type { MatchRequirement } from '../../../kernel/vocabulary/index.js';
import type { Candidate } from './candidate.js';
import type { Need } from './need.js';

/** A must: whoever does not meet it is not proposed. */
export interface Rule {
  readonly code: MatchRequirement;
  readonly label: Text;
  /** May a coordinator set it aside for one person, with a reason? */
  readonly waivable: boolean;
  met(need: Need, candidate: Candidate): boolean;
  /** The facts, for coordinators only. */
  why(need: Need, candidate: Candidate): Text;
}

/** A rule before it has its name. */
export type Check = Pick<Rule, 'waivable' | 'met' | 'why'>;

/** Facts in two sentences: one for when it is so, one for when it is not. */
export const either = (met: Rule['met'], so: Text, not: Text): Pick<Check, 'met' | 'why'> => ({
  met,
  why: (need, candidate) => (met(need, candidate) ? so : not),
});
