import type { Slate, SlateProblem } from './slate-problem.js';

/** Candidates who count towards the same rules, best first. */
interface Group {
  readonly rules: readonly number[];
  readonly people: readonly number[];
}

/** So many of the first groups, and how it came to that. */
interface Step {
  readonly seats: number;
  readonly score: number;
  readonly before: Step | null;
  readonly group: number;
  readonly count: number;
}

/**
 * The sets that a table can choose from. People who count towards the same rules differ only in their points, so of each such
 * group only the best can matter; what remains is how many to take of each group, counted rule by rule. A key is a text with the
 * number of people, then the count of each rule: however many rules there are, two tallies never share one.
 */
export class Choices {
  private readonly rules: readonly Limits[];
  private readonly groups: readonly Group[];
  /** What each count may grow to before it no longer matters. */
  private readonly bars: readonly number[];

  constructor(private readonly problem: SlateProblem) {
    this.rules = limitsOf(problem);
    this.groups = groupsOf(problem.score, this.rules);
    this.bars = this.rules.map(({ min, max }) => Math.min(problem.seats, max === null ? min : Math.max(min, max)));
  }

  /** The best set with everybody of `kept` and nobody of `barred`; null when there is none. */
  best(kept: ReadonlySet<number> = new Set(), barred: ReadonlySet<number> = new Set()): Slate | null {
    const none = String.fromCharCode(0, ...this.bars.map(() => 0));
    let steps = new Map<string, Step>([[none, { seats: 0, score: 0, before: null, group: -1, count: 0 }]]);
    const people = this.groups.map((group) => order(group, kept, barred, this.problem.seats));
    this.groups.forEach((_, group) => (steps = this.extend(steps, group, people[group]!)));
    const ends = [...steps].filter(([key]) => this.holds(key)).map(([, step]) => step);
    const best = ends.reduce<Step | null>((most, step) => (most && !more(step, most) ? most : step), null);
    return (
      best && {
        chosen: chosenBy(
          best,
          people.map(({ list }) => list),
        ),
        score: best.score,
      }
    );
  }

  private extend(steps: Map<string, Step>, group: number, { list, least }: Ordered): Map<string, Step> {
    const next = new Map<string, Step>();
    const { seats, score } = this.problem;
    for (const [key, step] of steps) {
      let sum = step.score;
      for (let count = 0; count <= list.length && step.seats + count <= seats; count++) {
        if (count > 0) sum += score[list[count - 1]!]!;
        const to = this.after(key, group, count);
        if (to === null) break;
        if (count < least) continue;
        const found = { seats: step.seats + count, score: sum, before: step, group, count };
        const known = next.get(to);
        if (!known || more(found, known)) next.set(to, found);
      }
    }
    return next;
  }

  /** The key with `count` more of a group; null when that is more than a rule allows. */
  private after(key: string, group: number, count: number): string | null {
    if (count === 0) return key;
    const counts = Array.from(key, (_, at) => key.charCodeAt(at));
    counts[0]! += count;
    for (const rule of this.groups[group]!.rules) {
      const now = counts[rule + 1]! + count;
      const { max } = this.rules[rule]!;
      if (max !== null && now > max) return null;
      counts[rule + 1] = Math.min(this.bars[rule]!, now);
    }
    return String.fromCharCode(...counts);
  }

  private holds(key: string): boolean {
    return this.rules.every(({ min }, rule) => min <= key.charCodeAt(rule + 1));
  }
}

const more = (one: Step, other: Step): boolean =>
  one.seats > other.seats || (one.seats === other.seats && one.score > other.score);

/** What all rules about the same people ask together. */
interface Limits {
  /** A text with a 1 at the place of everybody who counts. */
  readonly members: string;
  readonly min: number;
  readonly max: number | null;
}

/** One for each set of people that a rule is about, without those that any choice keeps. */
function limitsOf({ seats, rules }: SlateProblem): Limits[] {
  const limits = new Map<string, Limits>();
  for (const rule of rules) {
    const members = rule.members.join('');
    const { min, max } = limits.get(members) ?? { min: 0, max: null };
    const lower = rule.max === null || (max !== null && max < rule.max) ? max : rule.max;
    limits.set(members, { members, min: Math.max(min, rule.min), max: lower });
  }
  return [...limits.values()].filter(({ min, max }) => min > 0 || (max !== null && max < seats));
}

function groupsOf(score: ArrayLike<number>, rules: readonly Limits[]): Group[] {
  const groups = new Map<string, number[]>();
  for (let person = 0; person < score.length; person++) {
    const key = rules.map(({ members }) => members[person]).join('');
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return [...groups].map(([key, people]) => ({
    rules: [...rules.keys()].filter((rule) => key[rule] === '1'),
    people: people.sort((a, b) => score[b]! - score[a]! || a - b),
  }));
}

interface Ordered {
  readonly list: readonly number[];
  /** How many of them must be taken. */
  readonly least: number;
}

/** Who of a group may be taken, in order: those who must, then the best. More than there are seats are of no use. */
function order({ people }: Group, kept: ReadonlySet<number>, barred: ReadonlySet<number>, seats: number): Ordered {
  const must = people.filter((one) => kept.has(one));
  const list = [...must];
  for (const one of people) {
    if (list.length >= seats) break;
    if (!kept.has(one) && !barred.has(one)) list.push(one);
  }
  return { list, least: must.length };
}

function chosenBy(end: Step, people: readonly (readonly number[])[]): number[] {
  const chosen: number[] = [];
  for (let step: Step | null = end; step && step.group >= 0; step = step.before)
    chosen.push(...people[step.group]!.slice(0, step.count));
  return chosen.sort((a, b) => a - b);
}
