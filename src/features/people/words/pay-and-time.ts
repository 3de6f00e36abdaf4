import type { Article, Spoken } from './article.js';

/** What it takes and what it gives. */
export const payAndTime: Spoken<Article> = {
  en: ({ phone }) => ({
    title: 'Time and pay',
    lead: 'Your time is worth money, and your energy is worth care. You see both before you say yes.',
    facts: [
      { label: 'To apply', value: 'About 10 minutes' },
      { label: 'To answer an invitation', value: 'About 4 minutes' },
      { label: 'Each month', value: 'You choose how many hours' },
      { label: 'Pay', value: 'Per hour, in writing, up front' },
    ],
    sections: [
      {
        title: 'Your time',
        blocks: [
          'You tell us how many hours a month you have, and which parts of the day are best. We invite you only to what fits.',
          'Most meetings are by video. You can keep the camera off, lie down, or take a break. Nobody asks why.',
          'Things change. You can pause for a week or for longer. Your place stays yours.',
        ],
      },
      {
        title: 'Your pay',
        blocks: [
          'Each team says what it pays an hour, and each invitation shows it. You are paid for meetings, for reading and for getting ready.',
          {
            list: [
              'You should not pay to take part. Ask the team about travel and care costs before you start.',
              'You would rather not be paid? That is fine. Tell the team when you meet.',
              'A first meeting counts as work. Ask the team to include it.',
            ],
          },
        ],
      },
      {
        title: 'If you get benefits or pay tax',
        blocks: [
          'Pay can count as income. It may change a benefit or your tax. The rules are not the same in each province.',
          `Before you say yes, ask the office that pays your benefit. Not sure what to ask? Call ${phone}. We help you write the question down.`,
        ],
      },
      {
        title: 'For research teams',
        blocks: [
          'Plan the pay in your budget from the first draft. Count the meetings, the reading and the time to get ready. Pay soon after the work is done.',
          'People count on this money. Slow pay is one of the things partners name most often.',
        ],
      },
    ],
    asides: [
      {
        title: 'Bad pain day?',
        text: 'Everything here can wait. One button pauses all invitations. You keep your place.',
      },
      {
        title: 'Start when you like',
        text: 'You choose your hours in the fifth step.',
        action: { text: 'Start my application', to: 'apply' },
      },
    ],
  }),
  fr: ({ phone }) => ({
    title: 'Temps et paiement',
    lead: 'Votre temps vaut de l’argent, et votre énergie se ménage. Vous voyez les deux avant de dire oui.',
    facts: [
      { label: 'Pour postuler', value: 'Environ 10 minutes' },
      { label: 'Pour répondre à une invitation', value: 'Environ 4 minutes' },
      { label: 'Chaque mois', value: 'Vous choisissez le nombre d’heures' },
      { label: 'Paiement', value: 'À l’heure, par écrit, annoncé d’avance' },
    ],
    sections: [
      {
        title: 'Votre temps',
        blocks: [
          'Vous dites combien d’heures vous avez par mois, et les meilleurs moments du jour. Vous recevez seulement des invitations qui conviennent.',
          'La plupart des rencontres sont par vidéo. Vous pouvez fermer la caméra, vous étendre ou prendre une pause. Personne ne demande pourquoi.',
          'Les choses changent. Prenez une pause d’une semaine ou plus. Votre place reste la vôtre.',
        ],
      },
      {
        title: 'Votre paie',
        blocks: [
          'Chaque équipe dit combien elle paie l’heure, et chaque invitation le montre. On paie les rencontres, la lecture et la préparation.',
          {
            list: [
              'Participer ne devrait rien vous coûter. Parlez à l’équipe des frais de voyage et de garde avant de commencer.',
              'Vous préférez ne pas recevoir de paie? C’est bien aussi. Dites-le à l’équipe à la rencontre.',
              'Une première rencontre est du travail. Demandez à l’équipe de la compter.',
            ],
          },
        ],
      },
      {
        title: 'Si vous recevez une aide ou payez de l’impôt',
        blocks: [
          'Une paie peut compter comme un revenu. Elle peut changer une aide ou votre impôt. Les règles varient d’une province à l’autre.',
          `Avant de dire oui, demandez au bureau qui verse votre aide. Vous ne savez pas quoi demander? Appelez le ${phone}. Nous vous aidons à écrire la question.`,
        ],
      },
      {
        title: 'Pour les équipes de recherche',
        blocks: [
          'Prévoyez la paie dans le budget dès le premier jet. Comptez les rencontres, la lecture et la préparation. Payez peu après le travail.',
          'Les gens comptent sur cet argent. Une paie lente est une des plaintes les plus fréquentes des partenaires.',
        ],
      },
    ],
    asides: [
      {
        title: 'Une mauvaise journée?',
        text: 'Tout ceci peut attendre. Un bouton met les invitations en pause. Vous gardez votre place.',
      },
      {
        title: 'Commencez quand vous voulez',
        text: 'Vous choisissez vos heures à la cinquième étape.',
        action: { text: 'Commencer ma candidature', to: 'apply' },
      },
    ],
  }),
};
