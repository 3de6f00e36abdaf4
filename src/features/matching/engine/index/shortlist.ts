import { listAndAdd, passesFor, type Passes } from './add-up.js';
import { best, type Field } from './best.js';
import { countBits, hasBit } from './bits.js';
import type { Demand } from './demand.js';
import { evaluate } from './evaluate.js';
import { countFailing, keepOut, minus } from './loops.js';
import type { PartnerIndex } from './partner-index.js';
import { pointsOf } from './points.js';
import { preparePoints } from './prepare.js';

/** One partner on a list. */
export interface Listed {
  readonly partner: number;
  readonly id: string;
  readonly score: number;
  /** What each criterion gave; they add up to the score. */
  readonly parts: readonly number[];
}

/** Somebody whom exactly one rule keeps out. */
export interface Near extends Listed {
  /** The number of the rule. */
  readonly rule: number;
}

/** What it would bring to set one rule aside. */
export interface Waiver {
  readonly rule: number;
  /** How many people it alone keeps out. */
  readonly partners: number;
  /** The best score among them; null when there is nobody. */
  readonly best: number | null;
}

export interface Shortlist {
  /** How many meet every rule. */
  readonly fitting: number;
  /** The best of them, best first. */
  readonly ranked: readonly Listed[];
  /** How many miss exactly one rule. */
  readonly almost: number;
  /** The best of them, best first. */
  readonly near: readonly Near[];
  /** How many each rule keeps out; one person may count under several. */
  readonly kept: readonly number[];
  /** One for each rule. */
  readonly waivers: readonly Waiver[];
}

export interface Looking {
  /** How many to rank. */
  readonly top: number;
  /** How many near misses to show; as many as `top` unless told. */
  readonly near?: number;
}

/** Who fits a demand, who almost does, and what kept the others out: score, then turn, then id, the same order every time. */
export function shortlist(index: PartnerIndex, demand: Demand, { top, near = top }: Looking): Shortlist {
  const judged = judge(index, demand);
  const passes = passesFor(index, preparePoints(index, demand.criteria, 1));
  const order = { ids: index.data.ids, turn: (i: number) => (demand.turn ? pointsOf(index, demand.turn, i) : 0) };
  const fit = fieldOf([judged.fit], passes);
  const almost = fieldOf(judged.alone, passes);
  const listed = (partner: number): Listed => {
    const parts = demand.criteria.map((criterion) => pointsOf(index, criterion, partner));
    return { partner, id: index.id(partner), score: parts.reduce((sum, given) => sum + given, 0), parts };
  };
  return {
    fitting: fit.partner.length,
    ranked: best(fit, top, order).map(listed),
    almost: almost.partner.length,
    near: best(almost, near, order).map((partner) => ({
      ...listed(partner),
      rule: judged.alone.findIndex((bits) => hasBit(bits, partner)),
    })),
    kept: judged.kept,
    waivers: demand.rules.map((_, rule) => waiverOf(almost, rule)),
  };
}

interface Judged {
  readonly fit: Int32Array;
  /** For each rule, whom it alone keeps out. */
  readonly alone: readonly Int32Array[];
  /** For each rule, how many fail it. */
  readonly kept: readonly number[];
}

function judge(index: PartnerIndex, demand: Demand): Judged {
  const { words } = index;
  const looked = new Int32Array(words);
  evaluate(index, demand.aside, looked);
  keepOut(looked, index.data.present.words, words);
  const [ones, twos] = [new Int32Array(words), new Int32Array(words)];
  const failing = demand.rules.map((rule) => {
    const bits = new Int32Array(words);
    evaluate(index, rule, bits);
    keepOut(bits, looked, words);
    countFailing(ones, twos, bits);
    return bits;
  });
  const kept = failing.map((bits) => countBits(bits));
  minus(looked, ones, words);
  for (const bits of failing) minus(bits, twos, words);
  return { fit: looked, alone: failing, kept };
}

/** Partners of several bitsets that share nobody, one bitset after the other, and their scores. */
interface Rows extends Field {
  /** Where each bitset begins, and the end. */
  readonly start: readonly number[];
}

function fieldOf(parts: readonly Int32Array[], passes: Passes): Rows {
  const start = [0];
  for (const bits of parts) start.push(start[start.length - 1]! + countBits(bits));
  const length = start[start.length - 1]!;
  const [partner, score] = [new Int32Array(length), new Uint16Array(length)];
  parts.forEach((bits, part) => {
    const from = start[part]!;
    if (start[part + 1]! > from) listAndAdd(bits, passes, { partner, score, from });
  });
  return { partner, score, start };
}

function waiverOf({ start, score }: Rows, rule: number): Waiver {
  const [from, to] = [start[rule]!, start[rule + 1]!];
  let most = 0;
  for (let n = from; n < to; n++) if (score[n]! > most) most = score[n]!;
  return { rule, partners: to - from, best: to > from ? most : null };
}
