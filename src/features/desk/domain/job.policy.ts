import { holds, type Actor } from '../../../kernel/actor.js';
import { allow, deny, type Verdict } from '../../../kernel/refusal.js';

/** What may be decided about a job that failed for good. */
export const jobDecisions = ['again', 'remove'] as const;
export type JobDecision = (typeof jobDecisions)[number];

/** Who may look after the machines. */
export const jobPolicy = {
  mend: (actor: Actor): Verdict =>
    holds(actor, 'administrator')
      ? allow
      : deny(
          'Only an administrator can decide about failed jobs.',
          'Seule l’administration peut décider des tâches en échec.',
        ),
};
