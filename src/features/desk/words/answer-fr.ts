import type { answerEn } from './answer-en.js';

export const answerFr: typeof answerEn = {
  title: (name) => `La réponse de ${name}`,
  link: 'Noter la réponse de cette personne',
  linkHint: 'Pour ce que la personne vous a dit au téléphone.',
  lead: 'Lisez d’abord le courriel à la personne. Elle peut dire non, sans raison, et rien ne change pour elle.',
  answer: 'Aimerait-elle rencontrer l’équipe?',
  afterMeeting: 'Aimerait-elle travailler avec l’équipe?',
  answers: { yes: 'Oui', no: 'Pas maintenant' },
  answerMissing: 'Choisissez oui ou pas maintenant',
  revealed: 'Si oui\u00a0: que peut voir l’équipe?',
  revealedHint: 'Demandez pour chaque point. L’équipe a besoin au moins du nom.',
  revealedWrong: 'Choisissez au moins le nom. L’équipe en a besoin pour rencontrer la personne.',
  reason: 'Si pas maintenant\u00a0: pourquoi?',
  reasonHint: 'Seule la coordination le voit. «\u00a0Préfère ne pas le dire\u00a0» est aussi une raison.',
  reasonMissing: 'Choisissez une raison',
  by: 'Qui vous l’a dit?',
  byMissing: 'Choisissez qui vous l’a dit',
  on: 'Quel jour?',
  onWrong: 'Écrivez une date qui existe, avec le jour, le mois et l’année',
  go: 'Noter cette réponse',
  told: (who, when) => `${who}, le ${when}`,
};
