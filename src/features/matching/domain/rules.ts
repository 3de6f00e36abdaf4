import { matchRequirementLabels, matchRequirements, type MatchRequirement } from '../../../kernel/vocabulary/index.js';
import type { Candidate } from './candidate.js';
import type { Need } from './need.js';
import { partnerRules } from './partner-rules.js';
import { practicalRules } from './practical-rules.js';
import type { Check, Rule } from './rule.js';
import { workRules } from './work-rules.js';

const checks: Readonly<Record<MatchRequirement, Check>> = { ...partnerRules, ...workRules, ...practicalRules };

/** Every rule, in the order in which pages show them. */
export const rules: readonly Rule[] = matchRequirements.map((code) => ({
  code,
  label: matchRequirementLabels[code],
  ...checks[code],
}));

/** Has a coordinator set the rule aside, for this partner or for the whole request? Rules that protect people cannot be. */
export const isWaived = (
  { code, waivable }: Pick<Rule, 'code' | 'waivable'>,
  need: Need,
  candidate: Candidate,
): boolean =>
  waivable &&
  (need.waived.includes(code) || candidate.waived.some(({ needId, rule }) => needId === need.id && rule === code));

/** Codes of the rules that stand in the way; empty when the partner may be proposed. What was waived does not. */
export const unmetRules = (need: Need, candidate: Candidate): MatchRequirement[] =>
  rules.filter((rule) => !rule.met(need, candidate) && !isWaived(rule, need, candidate)).map(({ code }) => code);
