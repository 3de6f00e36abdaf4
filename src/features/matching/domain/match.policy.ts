import { holds, type Actor } from '../../../kernel/actor.js';
import { allow, deny, type Verdict } from '../../../kernel/refusal.js';

/** What is known of a request’s places while the request is held. */
export interface PlaceFacts {
  readonly code: string;
  readonly status: string;
  readonly places: number;
  /** Matches that take a place now. */
  readonly taken: number;
  /** Who approved the newest of them, when it was a person. */
  readonly lastTakenBy: string | null;
}

/** What is known of a partner’s engagements while the partner is held. */
export interface EngagementFacts {
  readonly status: string;
  readonly maxEngagements: number;
  /** Matches that count against the partner’s own limit now. */
  readonly engaged: number;
}

/** Who may do what with a match, and when there is room for one more. All facts are read under the locks of the rows. */
export const matchPolicy = {
  /** Nobody decides about a match in which they are the partner. */
  decide: (actor: Actor, partnerAccountId: string): Verdict =>
    actor.id === partnerAccountId
      ? deny(
          'You are the partner in this match, so somebody else must decide.',
          'Vous êtes la personne partenaire de ce jumelage\u00a0: quelqu’un d’autre doit décider.',
        )
      : allow,

  /** Nobody approves a partner for a team of their own. */
  approve: (actsForTeam: boolean): Verdict =>
    actsForTeam
      ? deny(
          'You are on the team that asked, so another coordinator must decide.',
          'Vous faites partie de l’équipe qui demande\u00a0: une autre personne de la coordination doit décider.',
        )
      : allow,

  /** Proposals are a coordinator’s, an administrator’s at the command line, or the system’s. */
  propose: (actor: Actor): Verdict =>
    holds(actor, 'coordinator', 'administrator', 'system')
      ? allow
      : deny('Only a coordinator can ask for proposals.', 'Seule la coordination peut demander des propositions.'),

  /** Only an open request takes anybody. */
  open: ({ code, status }: Pick<PlaceFacts, 'code' | 'status'>): Verdict =>
    status === 'open'
      ? allow
      : deny(
          `${code} is not open, so it takes nobody now.`,
          `${code} n’est pas ouverte\u00a0: elle n’accueille personne pour l’instant.`,
        ),

  /** An open request with a free place. */
  takePlace({ code, status, places, taken, lastTakenBy }: PlaceFacts): Verdict {
    const open = matchPolicy.open({ code, status });
    if (!open.allowed || taken < places) return open;
    const [en, fr] =
      places === 1
        ? [`The one place of ${code} is taken.`, `La seule place de ${code} est prise.`]
        : [`All ${places} places of ${code} are taken.`, `Les ${places} places de ${code} sont prises.`];
    return lastTakenBy
      ? deny(`${en} ${lastTakenBy} approved the last one.`, `${fr} ${lastTakenBy} a approuvé la dernière.`)
      : deny(en, fr);
  },

  /** A partner who gets letters now: active, and not on a break. */
  reachable(status: string): Verdict {
    if (status === 'active') return allow;
    return status === 'paused'
      ? deny('This partner is taking a break.', 'Cette personne prend une pause.')
      : deny('This partner is not active now.', 'Cette personne n’est pas active en ce moment.');
  },

  /** Whoever left is not proposed again; somebody on a break is, for later. */
  stillHere: (status: string): Verdict =>
    status === 'active' || status === 'paused'
      ? allow
      : deny('This person has left the network.', 'Cette personne a quitté le réseau.'),

  /** An active partner who still wants one more engagement. */
  engage({ status, maxEngagements, engaged }: EngagementFacts): Verdict {
    const reachable = matchPolicy.reachable(status);
    if (!reachable.allowed || engaged < maxEngagements) return reachable;
    return deny(
      `This partner has reached their own limit of ${maxEngagements} at once. Another request took it.`,
      `Cette personne a atteint sa propre limite de ${maxEngagements} à la fois. Une autre demande l’a prise.`,
    );
  },

  /** A name is the least that a team needs to meet somebody. */
  reveal: (fields: readonly string[]): Verdict =>
    fields.includes('name')
      ? allow
      : deny(
          'The team needs at least your name to meet you.',
          'L’équipe a besoin au moins de votre nom pour vous rencontrer.',
        ),

  /** A meeting lies ahead. */
  meet: (meetingAt: Date, now: Date): Verdict =>
    meetingAt > now
      ? allow
      : deny('Choose a meeting time that is still to come.', 'Choisissez un moment de rencontre à venir.'),

  /** Each side answers once. */
  answer: (already: Date | null): Verdict =>
    already
      ? deny(
          'You have already said yes. We wait for the other side.',
          'Vous avez déjà dit oui. Nous attendons l’autre partie.',
        )
      : allow,
};
