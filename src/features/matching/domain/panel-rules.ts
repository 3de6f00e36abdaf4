import type { Text } from '../../../kernel/text.js';
import {
  perspectiveLabels,
  perspectives,
  provinceLabels,
  provinces,
  type Perspective,
  type Province,
} from '../../../kernel/vocabulary/index.js';
import type { Candidate } from './candidate.js';
import type { RoundQuota } from './round/round-input.js';

/** Who counts towards a rule about a table. */
export type PanelKind =
  'newcomer' | 'francophone' | 'anglophone' | 'co_chair' | `perspective_${Perspective}` | `province_${Province}`;

/** At least, and at most, so many of one kind among the people of a request. */
export interface PanelRule {
  readonly kind: PanelKind;
  readonly min: number;
  readonly max: number | null;
}

interface Kind {
  readonly label: Text;
  counts(candidate: Candidate): boolean;
}

const own: Readonly<Record<'newcomer' | 'francophone' | 'anglophone' | 'co_chair', Kind>> = {
  newcomer: {
    label: { en: 'New to this', fr: 'Première fois' },
    counts: ({ experience }) => experience === 'new',
  },
  francophone: {
    label: { en: 'Meets in French', fr: 'Se réunit en français' },
    counts: ({ meetingLanguages }) => meetingLanguages.includes('fr'),
  },
  anglophone: {
    label: { en: 'Meets in English', fr: 'Se réunit en anglais' },
    counts: ({ meetingLanguages }) => meetingLanguages.includes('en'),
  },
  co_chair: {
    label: { en: 'Has the experience to co-chair', fr: 'A l’expérience pour coprésider' },
    counts: ({ experience }) => experience === 'experienced' || experience === 'mentor',
  },
};

const kinds: ReadonlyMap<PanelKind, Kind> = new Map<PanelKind, Kind>([
  ...(Object.entries(own) as [keyof typeof own, Kind][]),
  ...perspectives.map((code): [PanelKind, Kind] => [
    `perspective_${code}`,
    { label: perspectiveLabels[code], counts: (candidate) => candidate.perspectives.includes(code) },
  ]),
  ...provinces.map((code): [PanelKind, Kind] => [
    `province_${code}`,
    { label: livesIn(code), counts: ({ province }) => province === code },
  ]),
]);

function livesIn(code: Province): Text {
  const { en, fr } = provinceLabels[code];
  return { en: `Lives in ${en}`, fr: `Habite\u00a0: ${fr}` };
}

/** Every kind, in the order in which pages show them. */
export const panelKinds: readonly PanelKind[] = [...kinds.keys()];

/** What each kind is called, to a coordinator. */
export const panelKindLabel = (kind: PanelKind): Text => kindOf(kind).label;

/** Does this person count? A table looks at it; a person’s own score never does. */
export const countsAs = (kind: PanelKind, candidate: Candidate): boolean => kindOf(kind).counts(candidate);

function kindOf(kind: PanelKind): Kind {
  const known = kinds.get(kind);
  if (!known) throw new RangeError(`No rule is about ${kind}.`);
  return known;
}

/** What a committee’s own rules of composition ask that is not met yet, as rules for the people it looks for. */
export function rulesFromComposition(unmet: readonly string[], places: number): PanelRule[] {
  const atLeastOne = (kind: PanelKind): PanelRule => ({ kind, min: 1, max: null });
  return [
    ...(unmet.includes('both_languages') && places > 1 ? [atLeastOne('francophone'), atLeastOne('anglophone')] : []),
    ...(unmet.includes('patient_co_chair') ? [atLeastOne('co_chair')] : []),
  ];
}

/** What the rules still ask, when these people sit there already. */
export const beside = (rules: readonly PanelRule[], seated: readonly Candidate[]): PanelRule[] =>
  rules.map(({ kind, min, max }) => {
    const there = seated.filter((candidate) => countsAs(kind, candidate)).length;
    return { kind, min: Math.max(0, min - there), max: max === null ? null : Math.max(0, max - there) };
  });

/** Do these people together keep the rules? */
export const keepsRules = (rules: readonly PanelRule[], people: readonly Candidate[]): boolean =>
  rules.every(({ kind, min, max }) => {
    const there = people.filter((candidate) => countsAs(kind, candidate)).length;
    return there >= min && (max === null || there <= max);
  });

/** The rules of one request as a round takes them: `demand` and members are numbers in the lists of the round. */
export const quotasOf = (demand: number, rules: readonly PanelRule[], candidates: readonly Candidate[]): RoundQuota[] =>
  rules.map(({ kind, min, max }, rule) => ({
    ...{ demand, rule, min, max },
    members: candidates.flatMap((candidate, index) => (countsAs(kind, candidate) ? [index] : [])),
  }));
