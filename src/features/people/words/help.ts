import type { Article, Spoken } from './article.js';

/** How to reach a person. */
export const help: Spoken<Article> = {
  en: ({ name, phone, address }) => ({
    title: 'Help and contact',
    lead: `Call ${phone}. A real person answers, in English or in French.`,
    facts: [
      { label: 'Phone', value: phone },
      { label: 'E-mail', value: 'Reply to any letter from us' },
      { label: 'We answer', value: 'Within 2 working days' },
      { label: 'Mail', value: address },
    ],
    sections: [
      {
        title: 'We can do it together',
        blocks: [
          'You can apply, answer an invitation or change your profile by phone. We fill in the pages while you talk.',
          'Somebody you trust can help you too. They can sit beside you, read to you and type for you.',
        ],
      },
      {
        title: 'I cannot sign in',
        blocks: [
          {
            list: [
              'You need no password. Ask for a link, then open it within 20 minutes.',
              'No e-mail? Look in the junk folder, and try your other address.',
              'The link works once. Ask for a new one as often as you need.',
              `Lost your old address? Call ${phone}. We change it for you.`,
            ],
          },
        ],
      },
      {
        title: 'I have not heard back',
        blocks: [
          'Your page shows where things stand, and the date by which we answer. If we are late, tell us. You are not a bother.',
        ],
      },
      {
        title: 'I want to stop, or take a break',
        blocks: [
          'Use “Take a break” in the menu. To leave for good, call us or use your profile page. You need no reason.',
        ],
      },
      {
        title: 'Something went wrong with a team',
        blocks: [
          'Tell us early. A coordinator listens, and does nothing that you do not agree to. You can also ask for the privacy officer.',
        ],
      },
      {
        title: `Write to ${name}`,
        blocks: [`${name}, ${address}`],
      },
    ],
    asides: [
      {
        title: 'In danger, or in despair?',
        text: 'We are not a crisis line. Call or text 9-8-8, day or night, anywhere in Canada. Call 9-1-1 in an emergency.',
      },
      { title: 'Sign in', text: 'We send you a link. No password.', action: { text: 'Send me a link', to: 'signIn' } },
    ],
  }),
  fr: ({ name, phone, address }) => ({
    title: 'Aide et contact',
    lead: `Appelez le ${phone}. Une vraie personne répond, en français ou en anglais.`,
    facts: [
      { label: 'Téléphone', value: phone },
      { label: 'Courriel', value: 'Répondez à un de nos courriels' },
      { label: 'Notre réponse', value: 'En 2 jours ouvrables' },
      { label: 'Par la poste', value: address },
    ],
    sections: [
      {
        title: 'On peut le faire ensemble',
        blocks: [
          'Vous pouvez postuler, répondre à une invitation ou changer votre profil par téléphone. Vous parlez, nous écrivons.',
          'Une personne de confiance peut aussi vous aider. Elle peut s’asseoir près de vous, lire pour vous et taper pour vous.',
        ],
      },
      {
        title: 'Je n’arrive pas à ouvrir ma session',
        blocks: [
          {
            list: [
              'Il ne faut pas de mot de passe. Demandez un lien, puis ouvrez-le dans les 20 minutes.',
              'Pas de courriel? Regardez dans les indésirables, et essayez votre autre adresse.',
              'Le lien sert une seule fois. Demandez-en un autre aussi souvent qu’il le faut.',
              `Votre adresse n’existe plus? Appelez le ${phone}. Nous la changeons pour vous.`,
            ],
          },
        ],
      },
      {
        title: 'J’attends une réponse',
        blocks: [
          'Votre page montre où en sont les choses, et la date de notre réponse. Si nous tardons, dites-le. Vous ne dérangez pas.',
        ],
      },
      {
        title: 'Je veux arrêter, ou faire une pause',
        blocks: [
          'Choisissez «\u00a0Prendre une pause\u00a0» dans le menu. Pour partir pour de bon, appelez-nous ou passez par votre profil. Il ne faut pas de raison.',
        ],
      },
      {
        title: 'Ça se passe mal avec une équipe',
        blocks: [
          'Parlez-nous-en tôt. Une personne de la coordination écoute, et ne fait rien sans votre accord. Vous pouvez aussi demander la personne responsable de la vie privée.',
        ],
      },
      {
        title: `Écrire à ${name}`,
        blocks: [`${name}, ${address}`],
      },
    ],
    asides: [
      {
        title: 'En danger, ou au bout du rouleau?',
        text: 'Nous ne sommes pas une ligne de crise. Appelez ou textez le 9-8-8, jour et nuit, partout au Canada. En cas d’urgence, faites le 9-1-1.',
      },
      {
        title: 'Ouvrir une session',
        text: 'Nous vous envoyons un lien. Pas de mot de passe.',
        action: { text: 'Recevoir un lien', to: 'signIn' },
      },
    ],
  }),
};
