import type { teamEn } from './team-en.js';

export const teamFr: typeof teamEn = {
  match: {
    title: (code) => `Une personne partenaire pour ${code}`,
    back: 'Revenir à la demande',
    turn: {
      proposed: 'Nous regardons qui convient.',
      approved: 'Nous allons inviter une personne.',
      offered: 'Nous avons invité une personne. Elle a 7\u00a0jours pour répondre.',
      interested: 'Une personne a dit oui. Nous choisissons un moment de rencontre.',
      introduced: 'Vous vous rencontrez. Dites-nous ensuite si c’est oui.',
      accepted: 'C’est oui des deux côtés. Convenez du premier jour.',
      active: 'Vous travaillez ensemble.',
      ended: 'Ce travail est terminé. Merci d’avoir travaillé avec une personne partenaire.',
      closed: 'Pas disponible. Nous regardons qui d’autre convient.',
    },
    hidden: 'Vous ne savez pas qui c’est avant que nous vous présentions. La personne choisit ce que vous voyez.',
    fit: 'Ce qui convient à votre demande',
    fits: { strong: 'Très bien', good: 'Bien', some: 'En partie' },
    criteria: {
      interests: 'Sujets et tâches',
      availability: 'Temps',
      language: 'Langue',
      access: 'Forme des rencontres',
    },
    who: 'Qui vous rencontrez',
    whoNote: 'C’est ce que la personne a choisi de vous dire. Gardez-le dans votre équipe.',
    meeting: 'Votre rencontre',
    when: 'Quand',
    how: 'Comment',
    yes: 'Oui, nous aimerions travailler ensemble',
    no: 'Pas cette personne',
    youSaidYes: 'Vous avez dit oui. La personne ne verra votre réponse qu’après la sienne.',
    hiddenAnswer: 'Personne ne voit la réponse de l’autre avant que les deux soient données.',
    start: 'Le travail a commencé',
    startNote: 'Appuyez ici le premier jour. La personne reçoit une lettre de bienvenue.',
    end: 'Le travail est terminé',
    withdraw: 'Retirer',
    introduce: 'Les présenter',
  },
  list: {
    title: (code) => `Vos partenaires pour ${code}`,
    nobody: 'Vous n’avez encore rencontré personne.',
    asked: (waiting) =>
      `${waiting} à qui nous avons écrit, sans rencontre pour le moment. Le nom reste caché d’ici là.`,
    people: { one: 'Il y a une personne', other: 'Il y a # personnes' },
    unnamed: 'Une personne partenaire',
    open: 'Ouvrir',
  },
  decline: {
    title: 'Pas cette personne',
    lead: 'Nous le disons à la personne avec nos propres mots. Votre choix décide lesquels.',
    legend: 'Pourquoi pas?',
    error: 'Choisissez la raison qui convient le mieux.',
    button: 'Envoyer notre non',
  },
  withdraw: {
    title: 'Retirer ce jumelage',
    lead: 'La personne apprend, sans raison, que cela s’arrête. La place est libre de nouveau.',
    button: 'Retirer',
    keep: 'Non, le garder',
  },
  end: {
    title: 'Le travail est terminé',
    lead: 'Merci. Les deux reçoivent une lettre de remerciement. La raison reste à la coordination.',
    legend: 'Pourquoi est-ce terminé?',
    error: 'Choisissez la raison qui convient le mieux.',
    button: 'Terminer le travail',
  },
  withdrawRequest: {
    title: (code) => `Retirer ${code}`,
    lead: 'Tout ce qui est en cours pour cette demande se ferme. Les personnes qui en avaient entendu parler reçoivent un mot de remerciement.',
    underWay: (n) =>
      n === 0
        ? 'Aucun jumelage n’est en cours.'
        : n === 1
          ? 'Un jumelage en cours se ferme aussi.'
          : `${n}\u00a0jumelages en cours se ferment aussi.`,
    button: 'Retirer la demande',
    keep: 'Non, la garder',
  },
  done: {
    answered: 'Merci. Nous avons votre réponse.',
    declined: 'Merci. Nous le disons à la personne avec tact.',
    withdrawn: 'C’est retiré. La personne le sait.',
    started: 'Le travail a commencé. La personne le sait.',
    ended: 'C’est terminé. Les deux reçoivent une lettre de remerciement.',
  },
};
