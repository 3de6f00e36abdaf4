import type { Day } from '../../../kernel/days.js';
import type { MatchRequirement } from '../../../kernel/vocabulary/index.js';
import {
  either,
  everybody,
  hasKey,
  listed,
  not,
  PartnerIndex,
  shortlist,
  type Demand,
  type Expression,
  type Listed,
} from '../engine/index/index.js';
import { candidateSchema, factsOf, waiverKey } from './candidate-columns.js';
import type { Candidate } from './candidate.js';
import { criteria } from './criteria.js';
import { compiledCriteria, turnSteps } from './demand-criteria.js';
import { compiledRules } from './demand-rules.js';
import type { Need } from './need.js';
import { PayLimits } from './pay-limits.js';
import { payByYear } from './pay.js';
import { rules } from './rules.js';
import { score } from './score.js';
import type { Shortlist, Waiver } from './shortlist.js';
import { pointsFor, type WeightVersion } from './weights.js';

/** How many to name. */
export interface Naming {
  readonly top?: number;
  readonly near?: number;
}

/**
 * Everybody who could be asked, kept so that a question to all of them costs little. It answers as `unmetRules` and `score` do,
 * one by one; both forms are held to each other by tests. It sees one day: how fresh a profile is depends on it.
 */
export class CandidateIndex {
  readonly index: PartnerIndex = PartnerIndex.of(candidateSchema);
  private readonly known: (Candidate | undefined)[] = [];
  private readonly places = new Map<string, number>();
  private readonly free: number[] = [];
  private readonly limits = new PayLimits();

  constructor(readonly today: Day) {}

  /** In the order given, so that the first candidate has place 0. */
  static over(candidates: Iterable<Candidate>, today: Day): CandidateIndex {
    const index = new CandidateIndex(today);
    for (const candidate of candidates) index.put(candidate);
    return index;
  }

  get size(): number {
    return this.places.size;
  }

  get(id: string): Candidate | undefined {
    return this.known[this.places.get(id) ?? -1];
  }

  ids(): IterableIterator<string> {
    return this.places.keys();
  }

  /** What is known of a candidate from now on. */
  put(candidate: Candidate): void {
    const place = this.places.get(candidate.id) ?? this.free.pop() ?? this.index.size;
    this.index.put(place, candidate.id, factsOf(candidate, this.today));
    this.places.set(candidate.id, place);
    this.known[place] = candidate;
    this.limits.put(place, candidate);
  }

  remove(id: string): void {
    const place = this.places.get(id);
    if (place === undefined) return;
    this.index.remove(place);
    this.places.delete(id);
    this.limits.remove(place);
    this.known[place] = undefined;
    this.free.push(place);
  }

  /** A need as the index asks it: one expression for each rule, one criterion for each criterion, in the order of both lists. */
  demandOf(need: Need, { weights }: WeightVersion, but: readonly MatchRequirement[] = []): Demand {
    if (need.askedOn !== this.today) throw new RangeError(`This index sees ${this.today}, not ${need.askedOn}.`);
    const points = pointsFor(weights);
    return {
      id: need.id,
      aside: hasKey('paired', need.id),
      rules: rules.map((rule) => (but.includes(rule.code) ? everybody : this.ruleOf(need, rule))),
      criteria: criteria.map(({ code }) => compiledCriteria[code](need, points[code])),
      turn: turnSteps,
    };
  }

  /** Who fits a need, who almost does, and what kept the others out: the same people and figures as `shortlist` of all. */
  shortlist(need: Need, weights: WeightVersion, { top = Infinity, near = top }: Naming = {}): Shortlist {
    const found = shortlist(this.index, this.demandOf(need, weights), { top, near });
    const scored = ({ partner }: Listed) => score(need, this.at(partner), weights);
    const byRule = <T>(of: (rule: number) => T) =>
      Object.fromEntries(rules.map(({ code }, rule) => [code, of(rule)])) as Record<MatchRequirement, T>;
    return {
      ranked: found.ranked.map(scored),
      nearMisses: found.near.map((one) => ({
        ...scored(one),
        unmet: rules.slice(one.rule, one.rule + 1).map(({ code }) => code),
      })),
      countsByRule: byRule((rule) => found.kept[rule] ?? 0),
      ...{ fitting: found.fitting, almost: found.almost },
      waivers: byRule((rule): Waiver => {
        const { partners = 0, best = null } = found.waivers[rule] ?? {};
        return { partners, best };
      }),
    };
  }

  private at(place: number): Candidate {
    const candidate = this.known[place];
    if (!candidate) throw new RangeError(`Nobody is at ${place}.`);
    return candidate;
  }

  private ruleOf(need: Need, { code, waivable }: (typeof rules)[number]): Expression {
    if (waivable && need.waived.includes(code)) return everybody;
    const rule = code === 'pay_ceiling' ? not(listed(this.limits.over(payByYear([need])))) : compiledRules[code](need);
    const waiver = waiverKey({ needId: need.id, rule: code });
    if (!waivable || !this.index.store('keys', 'waived').partners.has(waiver)) return rule;
    return either(rule, hasKey('waived', waiver));
  }
}
