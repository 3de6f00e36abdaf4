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
 * group only the best can matter; what remains is how many to take of each group, counted rule by rule.
 */
export class Choices {
  private readonly groups: readonly Group[];
  /** What each count may grow to before it no longer matters, and the place value of each in a key. */
  private readonly bars: readonly number[];
  private readonly places: readonly number[];

  constructor(private readonly problem: SlateProblem) {
    this.groups = groupsOf(problem);
    this.bars = problem.rules.map(({ min, max }) => Math.min(problem.seats, max === null ? min : Math.max(min, max)));
    this.places = this.bars.map((_, index) =>
      this.bars.slice(0, index).reduce((place, bar) => place * (bar + 1), problem.seats + 1),
    );
  }

  /** The best set with everybody of `kept` and nobody of `barred`; null when there is none. */
  best(kept: ReadonlySet<number> = new Set(), barred: ReadonlySet<number> = new Set()): Slate | null {
    let steps = new Map<number, Step>([[0, { seats: 0, score: 0, before: null, group: -1, count: 0 }]]);
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

  private extend(steps: Map<number, Step>, group: number, { list, least }: Ordered): Map<number, Step> {
    const next = new Map<number, Step>();
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
  private after(key: number, group: number, count: number): number | null {
    let to = key + count;
    for (const rule of this.groups[group]!.rules) {
      const [bar, place] = [this.bars[rule]!, this.places[rule]!];
      const had = Math.floor(key / place) % (bar + 1);
      const { max } = this.problem.rules[rule]!;
      if (max !== null && had + count > max) return null;
      to += (Math.min(bar, had + count) - had) * place;
    }
    return to;
  }

  private holds(key: number): boolean {
    return this.problem.rules.every(
      ({ min }, rule) => min <= Math.floor(key / this.places[rule]!) % (this.bars[rule]! + 1),
    );
  }
}

const more = (one: Step, other: Step): boolean =>
  one.seats > other.seats || (one.seats === other.seats && one.score > other.score);

function groupsOf({ score, rules }: SlateProblem): Group[] {
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
