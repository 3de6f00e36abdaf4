import type { Text } from '../../../../kernel/text.js';
import { pairOf, type RoundInput, type Seating } from './round-input.js';
import { roundProblem } from './round-problem.js';
import type { RoundSettings } from './settings.js';
import { seatingsFor, type NamedPair } from './wishes.js';

/** Why a pin cannot be: it is ruled out too, its request is not open, a rule is in the way, or there is no room for all pins. */
export type Contradiction = 'both' | 'closed' | 'unfit' | 'full' | 'table' | 'room';

/** The first pin that cannot be kept with the others; null when all can. The round that is asked keeps exactly the same. */
export function contradictionIn(
  input: RoundInput,
  settings: RoundSettings,
): { readonly pin: NamedPair; readonly why: Contradiction } | null {
  const { pinned = [], ruledOut = [] } = settings;
  const { locks } = roundProblem(input, { ...settings, waiting: 'free' }, 0);
  const locked = new Set(locks.map(nameOf));
  for (const pin of pinned) {
    const isOut = ruledOut.some((out) => out.requestId === pin.requestId && out.partnerId === pin.partnerId);
    const [seating] = seatingsFor(input, [pin]);
    const why = isOut ? 'both' : seating ? against(input, seating, locks, locked) : closedOrUnfit(input, pin);
    if (why) return { pin, why };
  }
  return null;
}

const nameOf = ({ demand, partner }: Seating): string => `${demand} ${partner}`;

const closedOrUnfit = ({ demands }: RoundInput, { requestId }: NamedPair): Contradiction =>
  demands.includes(requestId) ? 'unfit' : 'closed';

function against(
  input: RoundInput,
  seating: Seating,
  locks: readonly Seating[],
  locked: ReadonlySet<string>,
): Contradiction | null {
  if (pairOf(input.pairs, seating) < 0) return 'unfit';
  const there = locks.filter(({ demand }) => demand === seating.demand).map(({ partner }) => partner);
  if (!locked.has(nameOf(seating))) return there.length >= input.free[seating.demand]! ? 'full' : 'room';
  return breaksTable(input, seating.demand, there) ? 'table' : null;
}

/** With these people, can the rules of the table no longer be kept? */
const breaksTable = ({ quotas, free }: RoundInput, at: number, there: readonly number[]): boolean =>
  quotas
    .filter(({ demand }) => demand === at)
    .some(({ members, min, max }) => {
      const count = there.filter((partner) => members.includes(partner)).length;
      return (max !== null && count > max) || count + free[at]! - there.length < min;
    });

/** The sentence, with the code of the request. Whom somebody does not want to meet is not told. */
export function inSentence(why: Contradiction, code: string): Text {
  const sentences: Readonly<Record<Contradiction, Text>> = {
    both: {
      en: `Somebody is pinned for ${code} and ruled out for it. Choose one.`,
      fr: `Une personne est fixée pour ${code} et écartée aussi. Choisissez l’un ou l’autre.`,
    },
    closed: {
      en: 'A pin is about a request that is not open. Take it out.',
      fr: 'Un choix fixé vise une demande qui n’est pas ouverte. Retirez-le.',
    },
    unfit: {
      en: `Somebody pinned for ${code} does not meet a must of it, or has a match with it already.`,
      fr: `Une personne fixée pour ${code} ne remplit pas une exigence, ou a déjà un jumelage avec cette demande.`,
    },
    full: {
      en: `More people are pinned for ${code} than it has free places.`,
      fr: `Il y a plus de personnes fixées pour ${code} que de places libres.`,
    },
    table: {
      en: `The people pinned for ${code} break a rule of its table.`,
      fr: `Les personnes fixées pour ${code} ne respectent pas une règle de la table.`,
    },
    room: {
      en: `Somebody pinned for ${code} cannot take it beside the other pins. Take one of them out.`,
      fr: `Une personne fixée pour ${code} ne peut pas s’y ajouter aux autres choix fixés. Retirez-en un.`,
    },
  };
  return sentences[why];
}
