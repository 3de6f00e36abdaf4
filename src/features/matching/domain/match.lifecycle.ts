import { lifecycle } from '../../../kernel/lifecycle.js';

const team = ['principal_investigator', 'researcher', 'committee_chair'] as const;

/** A coordinator only writes down what a partner said (`RecordAnswer`). */
const partnerDeclines = {
  decline: {
    to: 'declined_by_partner',
    by: ['partner', 'coordinator'],
    label: { en: 'Not now', fr: 'Pas maintenant' },
  },
} as const;
const teamDeclines = {
  team_decline: {
    to: 'declined_by_team',
    by: [...team, 'coordinator'],
    label: { en: 'Not this person', fr: 'Pas cette personne' },
  },
} as const;
const withdraw = {
  withdraw: { to: 'withdrawn', by: ['coordinator', 'system'], label: { en: 'Withdraw', fr: 'Retirer' } },
} as const;
const partnerWithdraws = {
  withdraw: {
    to: 'withdrawn',
    by: ['partner', ...team, 'coordinator', 'system'],
    label: { en: 'Withdraw', fr: 'Se retirer' },
  },
} as const;
const offerAgain = {
  reopen: { to: 'approved', by: ['coordinator'], label: { en: 'Offer again', fr: 'Offrir de nouveau' } },
} as const;

/** One partner and one place, from the engine’s proposal to the end of the work (workflows 6.3). */
export const matchLifecycle = lifecycle(
  'match',
  { en: 'This match', fr: 'Ce jumelage' },
  {
    proposed: {
      is: { en: 'proposed', fr: 'proposé' },
      moves: {
        approve: { to: 'approved', by: ['coordinator'], label: { en: 'Approve', fr: 'Approuver' } },
        dismiss: { to: 'dismissed', by: ['coordinator'], label: { en: 'Not this time', fr: 'Pas cette fois' } },
        ...withdraw,
      },
    },
    dismissed: {
      is: { en: 'not this time', fr: 'pas cette fois' },
      moves: {
        propose: { to: 'proposed', by: ['coordinator'], label: { en: 'Propose again', fr: 'Proposer de nouveau' } },
      },
    },
    approved: {
      is: { en: 'approved, letter not sent yet', fr: 'approuvé, lettre pas encore partie' },
      moves: {
        offer: {
          to: 'offered',
          by: ['system', 'coordinator'],
          label: { en: 'Send the offer now', fr: 'Envoyer l’offre maintenant' },
        },
        take_back: { to: 'proposed', by: ['coordinator', 'system'], label: { en: 'Undo', fr: 'Annuler' } },
        ...withdraw,
      },
    },
    offered: {
      is: { en: 'offered', fr: 'offert' },
      moves: {
        say_yes: {
          to: 'interested',
          by: ['partner', 'coordinator'],
          label: { en: 'Yes, I am interested', fr: 'Oui, cela m’intéresse' },
        },
        expire: { to: 'expired', by: ['system'], label: { en: 'No answer', fr: 'Sans réponse' } },
        ...partnerDeclines,
        ...withdraw,
      },
    },
    interested: {
      is: { en: 'the partner is interested', fr: 'la personne est intéressée' },
      moves: {
        introduce: { to: 'introduced', by: ['coordinator'], label: { en: 'Introduce them', fr: 'Les présenter' } },
        ...partnerDeclines,
        ...teamDeclines,
        ...partnerWithdraws,
      },
    },
    introduced: {
      is: { en: 'introduced', fr: 'présentés' },
      moves: {
        accept: { to: 'accepted', by: ['system'], label: { en: 'Both said yes', fr: 'Deux fois oui' } },
        expire: { to: 'expired', by: ['system'], label: { en: 'No answer', fr: 'Sans réponse' } },
        ...partnerDeclines,
        ...teamDeclines,
        ...partnerWithdraws,
      },
    },
    accepted: {
      is: { en: 'accepted', fr: 'accepté' },
      moves: {
        start: {
          to: 'active',
          by: [...team, 'coordinator'],
          label: { en: 'The work starts', fr: 'Le travail commence' },
        },
        ...partnerWithdraws,
      },
    },
    active: {
      is: { en: 'active', fr: 'en cours' },
      moves: {
        end: {
          to: 'ended',
          by: ['partner', ...team, 'coordinator', 'system'],
          label: { en: 'The work has ended', fr: 'Le travail est terminé' },
        },
      },
    },
    ended: { is: { en: 'ended', fr: 'terminé' }, moves: {} },
    declined_by_partner: { is: { en: 'declined by the partner', fr: 'décliné par la personne' }, moves: offerAgain },
    declined_by_team: { is: { en: 'declined by the team', fr: 'décliné par l’équipe' }, moves: {} },
    expired: { is: { en: 'no answer in time', fr: 'sans réponse à temps' }, moves: offerAgain },
    withdrawn: { is: { en: 'withdrawn', fr: 'retiré' }, moves: offerAgain },
  },
);

export type MatchStatus = (typeof matchLifecycle.states)[number];
export type MatchEvent = Parameters<typeof matchLifecycle.move>[1];

/** From here to the end a match takes one place of its request and one engagement of its partner. */
export const takesAPlace = [
  'approved',
  'offered',
  'interested',
  'introduced',
  'accepted',
  'active',
] as const satisfies readonly MatchStatus[];

/** Not over yet: whoever leaves the network has none of these. */
export const underWay = ['proposed', ...takesAPlace] as const satisfies readonly MatchStatus[];

/** The partner has been told and may hear more: closing one of these needs a kind letter. */
export const partnerKnows = [
  'offered',
  'interested',
  'introduced',
  'accepted',
  'active',
] as const satisfies readonly MatchStatus[];

/** Both sides have said yes for good. */
export const agreed = ['accepted', 'active'] as const satisfies readonly MatchStatus[];

/** The partner's own answers, which a coordinator does not decide but may write down. */
export const partnerAnswers: readonly MatchEvent[] = ['say_yes', 'decline'];

/** The partner has been asked and can answer: the offer, or how the meeting was. */
export const mayAnswer = (match: { readonly status: MatchStatus; readonly partnerYesAt: Date | null }): boolean =>
  match.status === 'offered' || (match.status === 'introduced' && match.partnerYesAt === null);
