import type { Locale } from '../../../kernel/text.js';
import type { Topic } from '../email-policy.js';

interface TopicWords {
  readonly name: string;
  readonly what: string;
}

export interface ChoicesWords {
  readonly topics: Readonly<Record<Topic, TopicWords>>;
  readonly title: string;
  readonly lead: string;
  readonly legend: string;
  readonly always: string;
  readonly save: string;
  readonly saved: string;
  readonly stopTitle: (topic: string) => string;
  readonly stopLead: string;
  readonly stop: string;
  readonly stoppedTitle: (topic: string) => string;
  readonly stoppedLead: string;
  readonly stillComes: string;
  readonly again: string;
  readonly all: string;
}

/** What is said about choosing letters, in both languages. */
export const words: Readonly<Record<Locale, ChoicesWords>> = {
  en: {
    topics: {
      reminders: { name: 'Reminders', what: 'A short email when something waits for your answer.' },
      summaries: { name: 'Summaries', what: 'What is new, several things in one email.' },
    },
    title: 'Choose your emails',
    lead: 'Tick what you would like to get. You can change this at any time.',
    legend: 'Which emails would you like?',
    always:
      'Some emails always come: links to sign in, answers to your application, offers, and news about work you take part in.',
    save: 'Save my choices',
    saved: 'Your choices are saved. They count from now on.',
    stopTitle: (topic) => `Stop these emails? ${topic}`,
    stopLead: 'One press and they stop. You do not have to sign in.',
    stop: 'Stop these emails',
    stoppedTitle: (topic) => `These emails have stopped: ${topic}`,
    stoppedLead: 'You get no more of them from now on. Was that a mistake? Press the button below.',
    stillComes: 'These still come:',
    again: 'Send them to me again',
    all: 'See all your choices',
  },
  fr: {
    topics: {
      reminders: { name: 'Rappels', what: 'Un court courriel quand quelque chose attend votre réponse.' },
      summaries: { name: 'Résumés', what: 'Les nouvelles, plusieurs dans un seul courriel.' },
    },
    title: 'Choisir vos courriels',
    lead: 'Cochez ce que vous aimeriez recevoir. Vous pouvez changer d’idée quand vous voulez.',
    legend: 'Quels courriels aimeriez-vous?',
    always:
      'Certains courriels viennent toujours\u00a0: les liens de connexion, les réponses à votre candidature, les offres et les nouvelles de vos projets.',
    save: 'Enregistrer mes choix',
    saved: 'Vos choix sont enregistrés. Ils comptent dès maintenant.',
    stopTitle: (topic) => `Arrêter ces courriels? ${topic}`,
    stopLead: 'Un clic suffit. Vous n’avez pas à ouvrir de session.',
    stop: 'Arrêter ces courriels',
    stoppedTitle: (topic) => `Ces courriels sont arrêtés\u00a0: ${topic}`,
    stoppedLead: 'Vous n’en recevez plus dès maintenant. C’était une erreur? Utilisez le bouton ci-dessous.',
    stillComes: 'Ceux-ci viennent encore\u00a0:',
    again: 'Me les envoyer de nouveau',
    all: 'Voir tous vos choix',
  },
};
