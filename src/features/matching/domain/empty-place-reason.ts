import type { Text } from '../../../kernel/text.js';
import type { Candidate } from './candidate.js';
import type { Need } from './need.js';
import type { Rule } from './rule.js';
import { rules, unmetRules } from './rules.js';
import { people } from './say.js';

/**
 * Why nobody can take an empty place: the one rule that keeps the most otherwise fitting people out, or, when nobody is that
 * close, the rule that is met least often. Names no person.
 */
export function emptyPlaceReason(need: Need, candidates: readonly Candidate[]): Text {
  const unmet = candidates.map((candidate) => unmetRules(need, candidate));
  const alone = most((rule) => unmet.filter((codes) => codes.length === 1 && codes[0] === rule.code).length);
  if (alone.count > 0) return onlyOneRule(alone.rule, alone.count);
  const often = most((rule) => unmet.filter((codes) => codes.includes(rule.code)).length);
  return often.count > 0 ? farAway(often.rule, often.count, candidates.length) : nobody;
}

function most(countOf: (rule: Rule) => number): { rule: Rule; count: number } {
  const counts = rules.map((rule) => ({ rule, count: countOf(rule) }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best));
}

const onlyOneRule = ({ label }: Rule, count: number): Text => ({
  en: `Only one rule keeps ${people(count).en} out: ${label.en}.`,
  fr: `Une seule règle écarte ${people(count).fr}\u00a0: ${label.fr}.`,
});

const farAway = ({ label }: Rule, count: number, all: number): Text => ({
  en: `Nobody is close. The rule that keeps most people out: ${label.en} (${count} of ${people(all).en}).`,
  fr: `Personne ne s’en approche. La règle qui écarte le plus de gens\u00a0: ${label.fr} (${count} sur ${people(all).fr}).`,
});

const nobody: Text = { en: 'No partner is known yet.', fr: 'Aucune personne partenaire n’est encore connue.' };
