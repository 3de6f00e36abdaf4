import { type Synth } from '../generate.js';
import { furthestTimeZone } from '../network-demands.js';
import { bitsOf, conditionsOf, conflictsOf } from '../network-index.js';
import { criteria, criterionNames } from '../score-points.js';
import { inPerson } from '../synth.js';

interface NaivePartner {
  readonly id: string;
  readonly province: number;
  readonly timeZone: number;
  readonly languages: readonly string[];
  readonly modes: readonly string[];
  readonly conditions: readonly string[];
  readonly topics: readonly string[];
  readonly training: readonly string[];
  readonly consents: readonly string[];
  readonly experience: number;
  readonly hours: number;
  readonly newcomer: boolean;
  readonly fatigue: number;
  readonly conflicts: readonly number[];
}

interface NaiveDemand extends Omit<NaivePartner, 'modes' | 'newcomer' | 'fatigue' | 'conflicts'> {
  readonly mode: string;
  readonly conditionRequired: boolean;
  readonly organisation: number;
  readonly weights: readonly number[];
}

export interface NaivePair {
  readonly partner: string;
  readonly demand: string;
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
}

const named = (prefix: string, numbers: readonly number[]): string[] => numbers.map((each) => `${prefix}${each}`);
const modeNames = ['remote', 'in person'];

/** The network as a first version of such a program would hold it: objects with lists of words. */
export function naiveNetwork({ partners: p, demands: d }: Synth): { partners: NaivePartner[]; demands: NaiveDemand[] } {
  return {
    partners: Array.from({ length: p.count }, (_, i) => ({
      id: `p${i}`,
      province: p.province[i]!,
      timeZone: p.timeZone[i]!,
      languages: named('language', bitsOf(p.languages[i]!)),
      modes: bitsOf(p.modes[i]!).map((mode) => modeNames[mode]!),
      conditions: named('condition', conditionsOf(p, i)),
      topics: named('topic', bitsOf(p.topics[i]!)),
      training: named('training', bitsOf(p.training[i]!)),
      consents: named('consent', bitsOf(p.consents[i]!)),
      experience: p.experience[i]!,
      hours: p.hours[i]!,
      newcomer: p.newcomer[i] === 1,
      fatigue: p.fatigue[i]!,
      conflicts: conflictsOf(p, i),
    })),
    demands: Array.from({ length: d.count }, (_, i) => ({
      id: `d${i}`,
      province: d.province[i]!,
      timeZone: d.timeZone[i]!,
      languages: named('language', bitsOf(d.languages[i]!)),
      mode: modeNames[d.mode[i] === inPerson ? 1 : 0]!,
      conditions: named('condition', conditionsOf(d, i)),
      conditionRequired: d.conditionRequired[i] === 1,
      topics: named('topic', bitsOf(d.topics[i]!)),
      training: named('training', bitsOf(d.training[i]!)),
      consents: named('consent', bitsOf(d.consents[i]!)),
      experience: d.experience[i]!,
      hours: d.hours[i]!,
      organisation: d.organisation[i]!,
      weights: Array.from(d.weights.subarray(8 * i, 8 * i + 8)),
    })),
  };
}

const rules: readonly ((partner: NaivePartner, demand: NaiveDemand) => boolean)[] = [
  (partner, demand) => demand.languages.some((language) => partner.languages.includes(language)),
  (partner, demand) => partner.modes.includes(demand.mode),
  (partner, demand) => demand.mode === 'remote' || partner.province === demand.province,
  (partner, demand) => demand.mode !== 'remote' || Math.abs(partner.timeZone - demand.timeZone) <= furthestTimeZone,
  (partner, demand) => demand.consents.every((consent) => partner.consents.includes(consent)),
  (partner, demand) => demand.training.every((training) => partner.training.includes(training)),
  (partner, demand) => partner.experience >= demand.experience && partner.hours >= demand.hours,
  (partner, demand) => !demand.conditionRequired || demand.conditions.some((each) => partner.conditions.includes(each)),
  (partner, demand) => !partner.conflicts.includes(demand.organisation),
];

function partsOf(partner: NaivePartner, demand: NaiveDemand): Record<string, number> {
  const shared = (mine: readonly string[], theirs: readonly string[]): number =>
    mine.filter((each) => theirs.includes(each)).length;
  const raw = {
    conditions: criteria.conditions(shared(partner.conditions, demand.conditions)),
    topics: criteria.topics(shared(partner.topics, demand.topics), demand.topics.length),
    experience: criteria.experience(partner.experience - demand.experience),
    province: criteria.province(partner.province === demand.province),
    timeZone: criteria.timeZone(partner.timeZone - demand.timeZone),
    hours: criteria.hours(partner.hours - demand.hours),
    newcomer: criteria.newcomer(partner.newcomer),
    rest: criteria.rest(partner.fatigue),
  };
  const sum = demand.weights.reduce((all, each) => all + each, 0);
  return Object.fromEntries(
    criterionNames.map((name, i) => [name, Math.floor((10 * demand.weights[i]! * raw[name]) / sum)]),
  );
}

function pairOf(partner: NaivePartner, demand: NaiveDemand): NaivePair {
  const parts = partsOf(partner, demand);
  const score = Object.values(parts).reduce((all, each) => all + each, 0);
  return { partner: partner.id, demand: demand.id, score, parts };
}

/** Every partner against every demand, one object a pair. */
export function naiveScoring({ partners, demands }: ReturnType<typeof naiveNetwork>): NaivePair[] {
  const pairs: NaivePair[] = [];
  for (const demand of demands) {
    const fitting = partners.filter((partner) => rules.every((rule) => rule(partner, demand)));
    for (const partner of fitting) pairs.push(pairOf(partner, demand));
  }
  return pairs;
}
