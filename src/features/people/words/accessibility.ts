import type { Article, Spoken } from './article.js';

/** What people can count on, and what is not perfect yet. */
export const accessibility: Spoken<Article> = {
  en: ({ name, phone }) => ({
    title: 'Accessibility',
    lead: 'This site is made for people who hurt, who are tired, or who find it hard to focus. That is most of us, on some days.',
    sections: [
      {
        title: 'What you can count on',
        blocks: [
          {
            list: [
              'One question on a page, in plain words, in English and in French.',
              'Nothing times out while you type. What you typed stays.',
              'You can stop at each step and come back by a link.',
              'Big buttons. Nothing to drag. Nothing that moves or flashes.',
              'It works with a keyboard, a screen reader, your voice, and zoom up to 400%.',
              'It works on a small phone, and with scripts turned off.',
              'Light and dark colours, with strong contrast. Choose at the foot of any page.',
            ],
          },
        ],
      },
      {
        title: 'The standard we work to',
        blocks: [
          'We build to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. For contrast we go on to level AAA. The same guidelines are part of the Canadian standard CAN/ASC-EN 301 549.',
          'A program checks our pages each time we change the site. It finds some faults and misses others. So we also want to hear from you.',
        ],
      },
      {
        title: 'What is not perfect yet',
        blocks: [
          {
            list: [
              'How our e-mails look depends on your mail program. Each one has a plain text version too.',
              'Video meetings use a tool that the team chooses. Ask for captions, or to join by phone.',
              'Wide tables for coordinators turn into cards on a small screen, which makes them long.',
            ],
          },
        ],
      },
      {
        title: 'Tell us what gets in your way',
        blocks: [
          `Call ${phone} or reply to any letter from ${name}. Say which page, and what you wanted to do. We answer within 2 working days, and we help you right away in another way.`,
        ],
      },
    ],
    asides: [
      {
        title: 'Another way',
        text: 'All of this can be done by phone. We fill in the pages for you.',
        action: { text: 'Help and contact', to: 'help' },
      },
    ],
  }),
  fr: ({ name, phone }) => ({
    title: 'Accessibilité',
    lead: 'Ce site est fait pour les gens qui ont mal, qui sont à bout de forces, ou qui ont du mal à se concentrer. Certains jours, c’est presque tout le monde.',
    sections: [
      {
        title: 'Ce sur quoi vous pouvez compter',
        blocks: [
          {
            list: [
              'Une question par page, en mots simples, en français et en anglais.',
              'Aucun délai pendant que vous écrivez. Ce que vous avez écrit reste là.',
              'Vous pouvez arrêter à chaque étape et revenir par un lien.',
              'De gros boutons. Rien à glisser. Rien qui bouge ni qui clignote.',
              'Le site marche au clavier, avec un lecteur d’écran, à la voix et avec un zoom de 400\u00a0%.',
              'Il marche sur un petit téléphone, et même sans scripts.',
              'Des couleurs claires ou sombres, bien contrastées. Choisissez au bas de chaque page.',
            ],
          },
        ],
      },
      {
        title: 'La norme que nous suivons',
        blocks: [
          'Nous suivons les règles d’accessibilité du web (WCAG) 2.2, niveau AA. Pour le contraste, nous allons au niveau AAA. Les mêmes règles font partie de la norme canadienne CAN/ASC-EN 301 549.',
          'Un programme vérifie nos pages à chaque changement. Il trouve des fautes et en manque d’autres. Votre avis compte donc aussi.',
        ],
      },
      {
        title: 'Ce qui n’est pas encore parfait',
        blocks: [
          {
            list: [
              'L’aspect de nos courriels dépend de votre logiciel. Chacun existe aussi en texte simple.',
              'Les rencontres vidéo se font avec l’outil de l’équipe. Demandez des sous-titres, ou de vous joindre par téléphone.',
              'Sur un petit écran, les grands tableaux de la coordination deviennent des fiches. C’est plus long à lire.',
            ],
          },
        ],
      },
      {
        title: 'Dites-nous ce qui vous bloque',
        blocks: [
          `Appelez le ${phone} ou répondez à un courriel de ${name}. Dites quelle page, et ce que vous vouliez faire. Nous répondons en 2 jours ouvrables, et nous vous aidons tout de suite d’une autre façon.`,
        ],
      },
    ],
    asides: [
      {
        title: 'Une autre façon',
        text: 'Tout peut se faire par téléphone. Nous remplissons les pages pour vous.',
        action: { text: 'Aide et contact', to: 'help' },
      },
    ],
  }),
};
