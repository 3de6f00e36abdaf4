import { matchRequirementLabels, matchRequirements, type MatchRequirement } from '../../../kernel/vocabulary/index.js';
import type { Candidate } from './candidate.js';
import type { Need } from './need.js';
import { partnerRules } from './partner-rules.js';
import type { Check, Rule } from './rule.js';
import { workRules } from './work-rules.js';

const checks: Readonly<Record<MatchRequirement, Check>> = { ...partnerRules, ...workRules };

/** Every rule, in the order in which pages show them. */
export const rules: readonly Rule[] = matchRequirements.map((code) => ({
  code,
  label: matchRequirementLabels[code],
  ...checks[code],
}));

/** Codes of the rules that stand in the way; empty when the partner may be proposed. */
export const unmetRules = (need: Need, candidate: Candidate): MatchRequirement[] =>
  rules.filter((rule) => !rule.met(need, candidate)).map(({ code }) => code);
