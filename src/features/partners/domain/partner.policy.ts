import { holds, type Actor } from '../../../kernel/actor.js';
import { allow, deny, type Verdict } from '../../../kernel/refusal.js';
import type { PartnerStatus } from './partner.lifecycle.js';

interface Standing {
  readonly status: PartnerStatus;
}

interface Owned {
  readonly accountId: string;
}

const notYours = deny('This belongs to somebody else.', 'Ceci appartient à quelqu’un d’autre.');

/** Who may do what with an application or a profile. The lifecycle says when. */
export const partnerPolicy = {
  /** A profile is kept up to date while somebody is a partner. */
  keepProfile: ({ status }: Standing): Verdict =>
    status === 'active' || status === 'paused'
      ? allow
      : deny('Only partners can change their profile.', 'Seuls les partenaires peuvent changer leur profil.'),

  /** Only coordinators decide on applications. */
  decide: (actor: Actor): Verdict =>
    holds(actor, 'coordinator')
      ? allow
      : deny('Only a coordinator decides on applications.', 'Seule la coordination décide des candidatures.'),

  /** And never on their own. */
  decideOn: (actor: Actor, { accountId }: Owned): Verdict =>
    actor.id === accountId
      ? deny(
          'This is your own application, so another coordinator must decide.',
          'C’est votre propre candidature\u00a0: une autre personne de la coordination doit décider.',
        )
      : allow,

  /** A break, or leaving: the person, a coordinator, or the system on the date that was set. */
  rest: (actor: Actor, { accountId }: Owned): Verdict =>
    actor.id === accountId || holds(actor, 'coordinator', 'system') ? allow : notYours,
};
