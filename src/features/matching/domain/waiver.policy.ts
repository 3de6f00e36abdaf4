import { holds, type Actor } from '../../../kernel/actor.js';
import { allow, deny, type Verdict } from '../../../kernel/refusal.js';
import type { MatchRequirement } from '../../../kernel/vocabulary/index.js';
import { takesAPlace, type MatchStatus } from './match.lifecycle.js';
import { rules } from './rules.js';

/** Who may set a rule aside, and until when it can be undone. */
export const waiverPolicy = {
  waive: (actor: Actor, rule: MatchRequirement): Verdict => {
    if (!holds(actor, 'coordinator'))
      return deny('Only a coordinator can set a rule aside.', 'Seule la coordination peut lever une règle.');
    return rules.some(({ code, waivable }) => code === rule && waivable)
      ? allow
      : deny(
          'This rule protects people. Nobody can set it aside.',
          'Cette règle protège les personnes. Elle ne peut pas être levée.',
        );
  },

  once: (stands: boolean): Verdict =>
    stands ? deny('This rule is set aside already.', 'Cette règle est déjà levée.') : allow,

  /** Once the partner may have heard of it, the waiver stands. */
  undo: (status: MatchStatus | null): Verdict =>
    status !== null && (status === 'ended' || (takesAPlace as readonly string[]).includes(status))
      ? deny(
          'This match is approved, so the waiver stays. Undo the approval first, while that is possible.',
          'Ce jumelage est approuvé\u00a0: la levée reste. Annulez d’abord l’approbation, tant que c’est possible.',
        )
      : allow,
};
