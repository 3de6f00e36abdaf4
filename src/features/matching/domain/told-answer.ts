import type { Day } from '../../../kernel/days.js';
import type { Text } from '../../../kernel/text.js';
import { codesOf } from '../../../kernel/vocabulary/index.js';
import { allow, deny, type Verdict } from '../../../kernel/refusal.js';

/** Who told a coordinator the answer of a partner. */
export const tellerLabels = {
  partner: { en: 'The person themself', fr: 'La personne elle-même' },
  helper: { en: 'Somebody who speaks for them', fr: 'Quelqu’un qui parle pour elle' },
} as const satisfies Record<string, Text>;

export type Teller = keyof typeof tellerLabels;
export const tellers = codesOf(tellerLabels);

/** Who said it and on which day. */
export interface Told {
  readonly by: Teller;
  readonly on: Day;
}

/** An answer comes after its question, and not from the future. All three are days. */
export function toldInTime({ on }: Told, asked: Day, today: Day): Verdict {
  if (on > today) return deny('This day is still to come.', 'Cette date est encore à venir.');
  if (on < asked) return deny('The person was asked only later.', 'La personne n’a été invitée que plus tard.');
  return allow;
}
