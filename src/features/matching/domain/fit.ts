import type { Text } from '../../../kernel/text.js';
import { activityLabels, interestLabels, type Condition } from '../../../kernel/vocabulary/index.js';
import type { Candidate, Wish } from './candidate.js';
import type { Need } from './need.js';
import { named } from './say.js';
import { hoursLeft } from './work-rules.js';

export const shared = <Code>(wanted: readonly Code[], had: readonly Code[]): Code[] =>
  wanted.filter((code) => had.includes(code));

/** Whole steps for the part of what is wanted that is there; all of them when nothing is wanted. */
export const share = (steps: number, wanted: number, there: number): number =>
  wanted === 0 ? steps : Math.floor((steps * there) / wanted);

/** Conditions of the same family as a wanted one, without being it. */
export const relatedConditions = (need: Need, candidate: Pick<Candidate, 'conditions'>): Condition[] =>
  candidate.conditions.filter((lived) =>
    need.conditions.some((wanted) => family(wanted) !== '' && family(wanted) === family(lived)),
  );

const family = (condition: Condition): string => /^MG30\.\d/.exec(condition)?.[0] ?? '';

/** Up to 5 steps for hours to spare: all five when twice what is asked is left. */
export const hoursRoom = (need: Need, candidate: Pick<Candidate, 'hoursPerMonth' | 'hoursCommitted'>): number =>
  Math.max(0, Math.min(5, Math.floor((5 * hoursLeft(candidate)) / (2 * need.hoursPerMonth))));

/** A need that can be arranged never costs a point; only what the form of the meeting rules out does. */
export const canTakePart = (
  { mode }: Pick<Need, 'mode'>,
  { inPerson, accessNeeds }: Pick<Candidate, 'inPerson' | 'accessNeeds'>,
): boolean => mode !== 'in_person' || (inPerson && !accessNeeds.includes('phone_only'));

const wished = (need: Need, wishes: readonly Wish[]): Wish[] => shared([...need.activities, ...need.interests], wishes);

/** Steps from 0 to 10: what somebody loves brings all, what they would rather not do brings none, silence is in between. */
export function wishFit(need: Need, { loves, avoids }: Pick<Candidate, 'loves' | 'avoids'>): number {
  const avoided = wished(need, avoids).length > 0;
  if (wished(need, loves).length > 0) return avoided ? 5 : 10;
  return avoided ? 0 : 6;
}

/** What the partner said of this kind of work and these topics. */
export function wishBecause(need: Need, { loves, avoids }: Pick<Candidate, 'loves' | 'avoids'>): Text {
  const [loved, avoided] = [wished(need, loves), wished(need, avoids)];
  if (loved.length + avoided.length === 0)
    return { en: 'Has said nothing for or against this.', fr: 'N’a rien dit pour ou contre.' };
  const [yes, no] = [namedWishes(loved), namedWishes(avoided)];
  const said = [
    ...(loved.length > 0 ? [{ en: `Would love: ${yes.en}.`, fr: `Aimerait\u00a0: ${yes.fr}.` }] : []),
    ...(avoided.length > 0 ? [{ en: `Would rather not: ${no.en}.`, fr: `Préfère éviter\u00a0: ${no.fr}.` }] : []),
  ];
  return { en: said.map(({ en }) => en).join(' '), fr: said.map(({ fr }) => fr).join(' ') };
}

const namedWishes = (wishes: readonly Wish[]): Text =>
  named({ ...activityLabels, ...interestLabels }, wishes, { en: 'nothing', fr: 'rien' });
