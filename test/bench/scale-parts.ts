import { type Frame, type Part } from '../../src/features/matching/engine/split/part.js';
import { type Synth } from './generate.js';
import { emptySeat, startsOf } from './round.js';
import { cellsOf } from './scale-cells.js';
import { ScaleShortlist } from './scale-shortlist.js';
import { top } from './score.js';
import { english, french, inPerson } from './synth.js';
import { type SynthDemands } from './synth-demands.js';

/** The round of a network without its pairs, which are far too many to write down. */
export function scaleFrame({ partners, demands }: Synth): Frame {
  const seatStart = startsOf(demands.seats);
  const slotStart = startsOf(partners.capacity);
  return {
    partners: partners.count,
    demands: demands.count,
    top,
    seatStart,
    emptyCost: new Int32Array(seatStart[demands.count]!).fill(emptySeat),
    slotStart,
    slotCost: new Int32Array(slotStart[partners.count]!),
  };
}

/** Demands by way to work, province and language, none with more than `largest`; the parts of one place are shares of it. */
export function scaleParts(demands: SynthDemands, largest: number): Int32Array[] {
  const places = new Map<string, number[]>();
  for (let d = 0; d < demands.count; d += 1) {
    const mode = demands.mode[d] === inPerson ? 'here' : 'remote';
    const key = `${mode} ${demands.province[d]} ${languageOf(demands.languages[d]!)}`;
    const list = places.get(key) ?? [];
    places.set(key, list);
    list.push(d);
  }
  return [...places.keys()].sort().flatMap((key) => shares(places.get(key)!, largest));
}

function languageOf(languages: number): string {
  if (languages === french) return 'fr';
  return languages === english ? 'en' : 'other';
}

function shares(list: readonly number[], largest: number): Int32Array[] {
  const parts = Math.ceil(list.length / largest);
  return Array.from({ length: parts }, (_, i) => Int32Array.from(list.filter((_, at) => at % parts === i)));
}

/** Makes parts: scores the people of each demand and lists the best `most`, and everybody who is as good as the last of them. */
export class PartMaker {
  private readonly shortlist: ScaleShortlist;
  private readonly people: Int32Array;

  constructor(synth: Synth) {
    const cells = cellsOf(synth.partners);
    this.people = cells.people;
    this.shortlist = new ScaleShortlist(cells, synth.demands);
  }

  get looked(): number {
    return this.shortlist.looked;
  }

  make(demands: Int32Array, most: number): Part {
    const rest = new Int32Array(demands.length);
    const lists = Array.from(demands, (d, i) => {
      rest[i] = this.shortlist.aim(d, most);
      return this.ascending();
    });
    return { ...listed(demands, lists), rest };
  }

  private ascending(): Float64Array {
    const { count, row, score } = this.shortlist;
    return Float64Array.from({ length: count }, (_, i) => keyOf(this.people[row[i]!]!, score[i]!)).sort();
  }
}

/** A part whose lists for some demands are replaced by longer ones. */
export function widened(part: Part, longer: Part): Part {
  const place = new Map([...longer.demands].map((d, i) => [d, i]));
  const from = (d: number, i: number): [Part, number] => (place.has(d) ? [longer, place.get(d)!] : [part, i]);
  const lists = Array.from(part.demands, (d, i) => {
    const [source, at] = from(d, i);
    const [first, end] = [source.start[at]!, source.start[at + 1]!];
    return Float64Array.from({ length: end - first }, (_, n) =>
      keyOf(source.partner[first + n]!, source.score[first + n]!),
    );
  });
  const rest = part.rest.map((known, i) => {
    const at = place.get(part.demands[i]!);
    return at === undefined ? known : longer.rest[at]!;
  });
  return { ...listed(part.demands, lists), rest };
}

const keyOf = (partner: number, score: number): number => partner * 65_536 + score;

/** Lists of keys, one for each demand, as a part. */
function listed(demands: Int32Array, lists: readonly Float64Array[]): Omit<Part, 'rest'> {
  const start = startsOf(lists.map(({ length }) => length));
  const partner = new Int32Array(start[lists.length]!);
  const score = new Uint16Array(start[lists.length]!);
  lists.forEach((list, i) =>
    list.forEach((key, n) => {
      partner[start[i]! + n] = Math.floor(key / 65_536);
      score[start[i]! + n] = key % 65_536;
    }),
  );
  return { demands, start, partner, score };
}
