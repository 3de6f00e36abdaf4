/** How far one rule keeps somebody out of everything. */
export interface RuleCount {
  readonly rule: string;
  /** Demands that this rule alone keeps them from. */
  readonly alone: number;
  /** Demands that this rule and perhaps others keep them from. */
  readonly all: number;
}

/**
 * For somebody whom no demand can take: the rules in their way, the one that alone keeps them from most demands first.
 * @param masks for each demand, the rules they do not meet: bit i is the i-th rule
 */
export function whichRule(masks: readonly number[], rules: readonly string[]): RuleCount[] {
  const counts = rules.map((rule, i) => ({
    rule,
    alone: masks.filter((mask) => mask === 1 << i).length,
    all: masks.filter((mask) => (mask & (1 << i)) !== 0).length,
  }));
  return counts.filter(({ all }) => all > 0).sort((a, b) => b.alone - a.alone || b.all - a.all);
}
