import type { Landing, Spoken } from './article.js';

/** The first page: two doors and what we promise. */
export const landing: Spoken<Landing> = {
  en: ({ name }) => ({
    title: 'Pain research is better when you are in it',
    lead: `${name} brings together people who live with pain and teams who study it. You know what pain is like. They know how to run a study. Each needs the other.`,
    doors: [
      {
        title: 'I live with pain',
        text: 'Or you care for somebody who does. Tell us a little about you. When a team needs what you know, we write to you.',
        facts: [
          '6 short steps, about 10 minutes',
          'Stop at any point and finish another day',
          'Say no to any invitation. You need no reason.',
        ],
        action: { text: 'Start my application', to: 'apply' },
        more: { text: 'How it works for you', id: 'partners' },
      },
      {
        title: 'I do research',
        text: 'Tell us about your study or your committee, and what partners will do. We find people who fit, and say why.',
        facts: [
          'From an early idea to sharing results',
          'A short list with reasons, chosen by a person',
          'Partners in English and in French, across Canada',
        ],
        action: { text: 'Ask for partners', to: 'newRequest' },
        more: { text: 'How it works for your team', id: 'teams' },
      },
    ],
    story: {
      title: 'From hello to working together',
      steps: [
        'You apply. We answer within 5 working days.',
        'A team asks for somebody like you.',
        'We write to you: what, how long, how much pay.',
        'If you say yes, you meet the team.',
        'You both decide. Then you start.',
      ],
    },
    promises: {
      title: 'What we promise',
      list: [
        'A real person reads every application.',
        'You see the time and the pay before you say yes.',
        'No team sees your name until you say so.',
        'Bad pain day? Pause everything with one button. You keep your place.',
      ],
    },
  }),
  fr: ({ name }) => ({
    title: 'La recherche sur la douleur est meilleure avec vous',
    lead: `${name} rapproche les personnes qui vivent avec la douleur et les équipes qui l’étudient. Vous savez ce qu’est la douleur. Elles savent mener une étude. Chacun a besoin de l’autre.`,
    doors: [
      {
        title: 'Je vis avec la douleur',
        text: 'Ou vous prenez soin de quelqu’un. Dites-nous qui vous êtes, en peu de mots. Quand une équipe a besoin de votre savoir, nous vous écrivons.',
        facts: [
          '6 courtes étapes, environ 10 minutes',
          'Arrêtez quand vous voulez, finissez un autre jour',
          'Dites non à toute invitation, sans donner de raison',
        ],
        action: { text: 'Commencer ma candidature', to: 'apply' },
        more: { text: 'Comment ça marche pour vous', id: 'partenaires' },
      },
      {
        title: 'Je fais de la recherche',
        text: 'Parlez-nous de votre étude ou de votre comité, et de ce que feront les partenaires. Nous trouvons des gens qui conviennent, et nous disons pourquoi.',
        facts: [
          'De la première idée au partage des résultats',
          'Une courte liste, avec des raisons, choisie par une personne',
          'Des partenaires en français et en anglais, partout au Canada',
        ],
        action: { text: 'Demander des partenaires', to: 'newRequest' },
        more: { text: 'Comment ça marche pour votre équipe', id: 'equipes' },
      },
    ],
    story: {
      title: 'Du premier bonjour au travail commun',
      steps: [
        'Vous postulez. Nous répondons en 5 jours ouvrables.',
        'Une équipe cherche quelqu’un comme vous.',
        'Nous vous écrivons\u00a0: quoi, combien de temps, quelle paie.',
        'Si c’est oui, vous rencontrez l’équipe.',
        'Chacun décide. Puis vous commencez.',
      ],
    },
    promises: {
      title: 'Ce que nous promettons',
      list: [
        'Une vraie personne lit chaque candidature.',
        'Vous voyez le temps et la paie avant de dire oui.',
        'Aucune équipe ne voit votre nom sans votre accord.',
        'Une mauvaise journée? Un bouton met tout en pause. Vous gardez votre place.',
      ],
    },
  }),
};
