import { countBits, hasBit } from './bits.js';
import type { Demand } from './demand.js';
import { evaluate, holds } from './evaluate.js';
import { countFailing, minus } from './loops.js';
import type { PartnerIndex } from './partner-index.js';
import { pointsOf } from './points.js';
import { listAndAdd } from './add-up.js';
import { preparePoints } from './prepare.js';
import { best, type Field } from './best.js';

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
  const fit = field(index, demand, judged.fit);
  const almost = field(index, demand, judged.almost);
  const listed = (partner: number): Listed => {
    const parts = demand.criteria.map((criterion) => pointsOf(index, criterion, partner));
    return {
      partner,
      id: index.id(partner),
      score: parts.reduce((sum, points) => sum + points, 0),
      parts,
    };
  };
  return {
    fitting: fit.partner.length,
    ranked: best(fit, top, index.data.ids).map(listed),
    almost: almost.partner.length,
    near: best(almost, near, index.data.ids).map((partner) => ({
      ...listed(partner),
      rule: demand.rules.findIndex((rule) => !holds(index, rule, partner)),
    })),
    kept: judged.failing.map((bits) => countBits(bits)),
    waivers: judged.failing.map((bits, rule) => waiverOf(rule, bits, almost)),
  };
}

interface Judged {
  readonly fit: Int32Array;
  readonly almost: Int32Array;
  /** For each rule, who fails it. */
  readonly failing: readonly Int32Array[];
}

function judge(index: PartnerIndex, demand: Demand): Judged {
  const { words } = index;
  const looked = new Int32Array(words);
  evaluate(index, demand.aside, looked);
  for (let k = 0; k < words; k++) looked[k] = index.data.present.words[k]! & ~looked[k]!;
  const ones = new Int32Array(words);
  const twos = new Int32Array(words);
  const met = new Int32Array(words);
  const failing = demand.rules.map((rule) => {
    evaluate(index, rule, met);
    const bits = looked.slice();
    minus(bits, met, words);
    countFailing(ones, twos, bits);
    return bits;
  });
  minus(looked, ones, words);
  minus(ones, twos, words);
  return { fit: looked, almost: ones, failing };
}

function field(index: PartnerIndex, demand: Demand, bits: Int32Array): Field {
  const partner = new Int32Array(countBits(bits));
  const adding = (criteria: Demand['criteria']): Uint16Array => {
    const score = new Uint16Array(partner.length);
    listAndAdd(index, bits, { partner, score, from: 0 }, preparePoints(index, criteria, 1));
    return score;
  };
  return {
    partner,
    score: adding(demand.criteria),
    turn: adding(demand.turn ? [demand.turn] : []),
  };
}

function waiverOf(rule: number, failing: Int32Array, { partner, score }: Field): Waiver {
  let [partners, most] = [0, -1];
  for (let n = 0; n < partner.length; n++) {
    if (!hasBit(failing, partner[n]!)) continue;
    partners++;
    most = Math.max(most, score[n]!);
  }
  return { rule, partners, best: partners > 0 ? most : null };
}
