import { type Synth } from '../generate.js';
import { furthestTimeZone } from '../network-demands.js';
import { criteria, topicsWanted, weighing } from '../score-points.js';
import { inPerson, ones, timeZoneOf } from '../synth.js';

/** The points of one demand, by what a partner has. */
class Tables {
  readonly conditions = new Int32Array(65);
  readonly topics = new Int32Array(33);
  readonly places = new Int32Array(13);
  readonly hours = new Int32Array(25);
  readonly own = new Int32Array(60);

  aim({ demands: rows }: Synth, d: number): void {
    const weigh = weighing(rows, d);
    const wanted = topicsWanted(rows, d);
    for (let n = 0; n < 65; n++) this.conditions[n] = weigh('conditions', criteria.conditions(n));
    for (let n = 0; n <= wanted; n++) this.topics[n] = weigh('topics', criteria.topics(n, wanted));
    for (let n = 0; n < 25; n++) this.hours[n] = weigh('hours', criteria.hours(n - rows.hours[d]!));
    for (let n = 0; n < 13; n++)
      this.places[n] =
        weigh('province', criteria.province(n === rows.province[d])) +
        weigh('timeZone', criteria.timeZone(timeZoneOf[n]! - rows.timeZone[d]!));
    for (let n = 0; n < 60; n++)
      this.own[n] =
        weigh('experience', criteria.experience(Math.floor(n / 12) - rows.experience[d]!)) +
        weigh('newcomer', criteria.newcomer(n % 12 >= 6)) +
        weigh('rest', criteria.rest(n % 6));
  }
}

type Fits = (p: number) => boolean;

/** Can these two meet: by the same province, or remote and not too many hours apart. */
function meets({ partners, demands }: Synth, d: number): Fits {
  const { province, timeZone } = partners;
  const [there, zone] = [demands.province[d]!, demands.timeZone[d]!];
  if (demands.mode[d] === inPerson) return (p) => province[p] === there;
  return (p) => Math.abs(timeZone[p]! - zone) <= furthestTimeZone;
}

/** Every rule on typed columns, the one that most people fail first. */
function fits(synth: Synth, d: number): Fits {
  const { partners, demands } = synth;
  const meet = meets(synth, d);
  const [language, mode, training, consents] = [
    demands.languages[d]!,
    demands.mode[d]!,
    demands.training[d]!,
    demands.consents[d]!,
  ];
  const [low, high] = [demands.conditionsLow[d]!, demands.conditionsHigh[d]!];
  const [experience, hours, organisation] = [demands.experience[d]!, demands.hours[d]!, demands.organisation[d]!];
  const skilled: Fits = (p) =>
    (partners.training[p]! & training) === training &&
    (partners.consents[p]! & consents) === consents &&
    partners.experience[p]! >= experience &&
    partners.hours[p]! >= hours;
  const concerned: Fits = (p) =>
    demands.conditionRequired[d] === 0 ||
    ((partners.conditionsLow[p]! & low) | (partners.conditionsHigh[p]! & high)) !== 0;
  const neutral: Fits = (p) =>
    partners.conflicts[2 * p] !== organisation && partners.conflicts[2 * p + 1] !== organisation;
  return (p) =>
    (partners.languages[p]! & language) !== 0 &&
    (partners.modes[p]! & mode) !== 0 &&
    concerned(p) &&
    skilled(p) &&
    meet(p) &&
    neutral(p);
}

/** What a partner scores in the demand that the tables are aimed at. */
function scoreOf({ partners, demands }: Synth, tables: Tables, d: number, p: number): number {
  const low = partners.conditionsLow[p]! & demands.conditionsLow[d]!;
  const high = partners.conditionsHigh[p]! & demands.conditionsHigh[d]!;
  const own = partners.experience[p]! * 12 + partners.newcomer[p]! * 6 + partners.fatigue[p]!;
  return (
    tables.conditions[ones(low) + ones(high)]! +
    tables.topics[ones(partners.topics[p]! & demands.topics[d]!)]! +
    tables.places[partners.province[p]!]! +
    tables.hours[partners.hours[p]!]! +
    tables.own[own]!
  );
}

/** Every partner against every demand on typed columns, without an index. Answers the pairs and the sum of their scores. */
export function typedScoring(synth: Synth): { pairs: number; sum: number } {
  const tables = new Tables();
  const fitting = new Int32Array(synth.partners.count);
  let [pairs, sum] = [0, 0];
  for (let d = 0; d < synth.demands.count; d++) {
    tables.aim(synth, d);
    const fit = fits(synth, d);
    let count = 0;
    for (let p = 0; p < fitting.length; p++) if (fit(p)) fitting[count++] = p;
    for (let i = 0; i < count; i++) sum += scoreOf(synth, tables, d, fitting[i]!);
    pairs += count;
  }
  return { pairs, sum };
}
