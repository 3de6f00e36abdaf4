import { holds, type Actor } from '../../../kernel/actor.js';
import { allow, deny, type Verdict } from '../../../kernel/refusal.js';
import type { Text } from '../../../kernel/text.js';
import { criterionCodes } from './criteria.js';
import { weightFault, type Weights } from './weights.js';

const somebody: Text = {
  en: 'A person decides what the criteria count.',
  fr: 'C’est une personne qui décide des poids.',
};

/** Who may change what the criteria count, and when a change is one. */
export const weightsPolicy = {
  somebody,

  decide: (actor: Actor): Verdict =>
    holds(actor, 'administrator')
      ? allow
      : deny('Only administrators can change the weights.', 'Seule l’administration peut changer les poids.'),

  add: (weights: Weights): Verdict =>
    weightFault({ ...weights }) === null
      ? allow
      : deny(
          'The weights must be whole numbers that add up to 100.',
          'Les points doivent être des nombres entiers et totaliser 100.',
        ),

  /** A decision is about the weights that were looked at. */
  seen: (from: number, now: number): Verdict =>
    from === now
      ? allow
      : deny(
          'Somebody else changed the weights meanwhile. Look at them again.',
          'Quelqu’un a changé les poids entre-temps. Regardez-les de nouveau.',
        ),

  differ: (weights: Weights, now: Weights): Verdict =>
    criterionCodes.some((code) => weights[code] !== now[code])
      ? allow
      : deny('These are the weights in force already.', 'Ces poids sont déjà en vigueur.'),
};
