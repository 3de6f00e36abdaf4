import type { Locale } from '../../src/kernel/text.js';

/** What people write with their own hands, and how the letters to them begin. */
const en = {
  coordinator: { email: 'amira.bell@example.ca', givenName: 'Amira', familyName: 'Bell' },
  ownWords: 'Since my accident I plan each day around one good hour.',
  question: 'Which evenings suit you best?',
  answer: 'Tuesday and Thursday, after six.',
  title: 'Help us plan a study on nights',
  onePlace: 'It is a small team, and a second partner is there already.',
  meetingNote: 'By phone: 1-800-555-0142, code 77. Joan and one student are there.',
  subjects: {
    resume: 'Your link to come back',
    received: 'We have your application',
    question: 'We have one question for you',
    welcome: 'Welcome to the network',
    offer: 'A team would like to meet you',
    interested: /^R-\d+: a partner said yes$/,
    introduction: /^R-\d+: you meet a partner$/,
    bothYes: /^R-\d+: a yes on both sides$/,
    started: 'Your work with the team starts',
  },
  time: '3 hours a month',
  pay: '$40 an hour',
};

type Words = typeof en;

const fr: Words = {
  coordinator: { email: 'amelie.bedard@example.ca', givenName: 'Amélie', familyName: 'Bédard' },
  ownWords: 'Depuis mon accident, je bâtis chaque jour autour d’une bonne heure.',
  question: 'Quels soirs vous conviennent le mieux?',
  answer: 'Le mardi et le jeudi, après 18 h.',
  title: 'Aidez-nous à préparer une étude sur les nuits',
  onePlace: 'C’est une petite équipe, et une autre personne partenaire est déjà là.',
  meetingNote: 'Par téléphone : 1-800-555-0142, code 77. Jeanne et une étudiante seront là.',
  subjects: {
    resume: 'Votre lien pour revenir',
    received: 'Nous avons votre candidature',
    question: 'Nous avons une question pour vous',
    welcome: 'Bienvenue dans le réseau',
    offer: 'Une équipe aimerait vous rencontrer',
    interested: /^R-\d+\u00a0: un oui$/,
    introduction: /^R-\d+\u00a0: vous rencontrez une personne partenaire$/,
    bothYes: /^R-\d+\u00a0: deux fois oui$/,
    started: 'Votre travail avec l’équipe commence',
  },
  time: '3\u00a0heures par mois',
  pay: '40\u00a0$ l’heure',
};

const people = {
  en: [
    {
      patient: ['Ruth', 'Anders', 'Moncton'],
      investigator: ['Joan', 'Okafor'],
      project: { code: 'PR-01', title: 'Nights and rest' },
    },
    {
      patient: ['Peter', 'Novak', 'Bathurst'],
      investigator: ['David', 'Osei'],
      project: { code: 'PR-02', title: 'Rest at home' },
    },
  ],
  fr: [
    {
      patient: ['Rose', 'Arsenault', 'Caraquet'],
      investigator: ['Jeanne', 'Ouellet'],
      project: { code: 'PR-03', title: 'Nuits et repos' },
    },
    {
      patient: ['Luc', 'Boudreau', 'Shediac'],
      investigator: ['Denis', 'Otis'],
      project: { code: 'PR-04', title: 'Repos chez soi' },
    },
  ],
} as const;

/** What is written in one language. */
export const written: Record<Locale, Words> = { en, fr };

/** Who plays in one telling of the story: nobody plays in two. */
export function cast(locale: Locale, javaScript: boolean) {
  const { patient, investigator, project } = people[locale][javaScript ? 0 : 1];
  const [[givenName, familyName, city], [leadGiven, leadFamily]] = [patient, investigator];
  return {
    ...written[locale],
    patient: {
      givenName,
      familyName,
      city,
      name: `${givenName} ${familyName}`,
      email: addressOf(givenName, familyName),
    },
    investigator: {
      ...{ givenName: leadGiven, name: `${leadGiven} ${leadFamily}`, email: addressOf(leadGiven, leadFamily) },
    },
    project,
  };
}

export type Cast = ReturnType<typeof cast>;

const addressOf = (...names: string[]) => `${names.join('.').toLowerCase()}@example.ca`;

/** A project of the network, as a file brings it in. */
export const projectRow = ({ project, investigator }: Cast): Record<string, string> => ({
  ...{ code: project.code, title_en: project.title, title_fr: project.title },
  ...{ pi_name: investigator.name, pi_email: investigator.email, institution: 'University of Example' },
  ...{ province: 'NB', pillar: 'clinical', stage: 's04_ethics', budget_confirmed: 'yes' },
});

/** A partner who was there before: without somebody to compare with, comparing is nothing. */
export const otherPartner: Record<string, string> = {
  ...{ first_name: 'Noor', last_name: 'Haddad', email: 'noor.haddad@example.ca', phone: '', language: 'en' },
  ...{ meeting_languages: 'en fr', province: 'ON', city: 'Sudbury', time_zone: 'America/Toronto' },
  ...{ perspective: 'person_with_pain', conditions: 'MG30.02', years: '6', interests: 'virtual_care' },
  ...{ activities: 'protocol_review', hours_per_month: '40', availability: 'weekday_evening weekend' },
  ...{ max_engagements: '9', access_needs: '', experience: 'some', in_person: 'no', joined: '2024-05-06' },
  own_words: '',
};
