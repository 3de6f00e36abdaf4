import type { RefusalKind } from '../../kernel/refusal.js';

type ErrorName = RefusalKind | 'unexpected' | 'too-many' | 'expired-form';

interface WebWords {
  readonly title: Record<ErrorName, string>;
  readonly unexpected: (requestId: string) => string;
  readonly tooMany: string;
  readonly expiredForm: string;
  readonly signInAgain: Record<'title' | 'lead' | 'signIn' | 'comeBack' | 'send', string>;
  readonly next: (phone: string) => string;
  readonly backHome: string;
  readonly account: string;
  readonly signOut: string;
}

export const words: { readonly en: WebWords; readonly fr: WebWords } = {
  en: {
    title: {
      'not-found': 'We could not find that page',
      'not-allowed': 'You cannot open this page',
      conflict: 'That has changed in the meantime',
      invalid: 'That cannot be used',
      unexpected: 'Something went wrong on our side',
      'too-many': 'Please wait a little',
      'expired-form': 'Please send the form again',
    },
    unexpected: (id) =>
      `Nothing you did caused this, and what was saved stays saved. If you call us, tell us this number: ${id}.`,
    tooMany: 'Too many tries in a short time. Wait a few minutes, then try again.',
    expiredForm:
      'This page was open for a long time, or in another window. Go back, reload the page and send the form once more. What you typed is still there.',
    signInAgain: {
      title: 'You were signed out',
      lead: 'Nothing is lost: this page still holds what you typed. It takes two steps to go on.',
      signIn: 'Sign in again (opens in a new tab)',
      comeBack: 'Come back to this tab and send what you typed.',
      send: 'Send what I typed',
    },
    next: (phone) =>
      `Need a hand? Call ${phone}, or reply to any of our emails. A real person answers within 2 working days.`,
    backHome: 'Go to the start page',
    account: 'My account',
    signOut: 'Sign out',
  },
  fr: {
    title: {
      'not-found': 'Cette page est introuvable',
      'not-allowed': 'Vous ne pouvez pas ouvrir cette page',
      conflict: 'La situation a changé entre-temps',
      invalid: 'Cela ne peut pas être utilisé',
      unexpected: 'Une erreur s’est produite de notre côté',
      'too-many': 'Veuillez attendre un peu',
      'expired-form': 'Veuillez envoyer le formulaire de nouveau',
    },
    unexpected: (id) =>
      `Ce n’est pas votre faute, et ce qui était enregistré le reste. Si vous nous appelez, donnez ce numéro\u00a0: ${id}.`,
    tooMany: 'Trop d’essais en peu de temps. Attendez quelques minutes, puis essayez de nouveau.',
    expiredForm:
      'Cette page est restée ouverte longtemps, ou dans une autre fenêtre. Revenez en arrière, rechargez la page et envoyez le formulaire de nouveau. Ce que vous avez écrit y est encore.',
    signInAgain: {
      title: 'Votre session s’est fermée',
      lead: 'Rien n’est perdu\u00a0: cette page garde ce que vous avez écrit. Il reste deux étapes.',
      signIn: 'Ouvrez une session de nouveau (dans un nouvel onglet)',
      comeBack: 'Revenez à cet onglet et envoyez ce que vous avez écrit.',
      send: 'Envoyer ce que j’ai écrit',
    },
    next: (phone) =>
      `Besoin d’aide? Appelez le ${phone} ou répondez à un de nos courriels. Une vraie personne vous répond en 2 jours ouvrables.`,
    backHome: 'Aller à la page d’accueil',
    account: 'Mon compte',
    signOut: 'Fermer la session',
  },
};
