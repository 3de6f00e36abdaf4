import type { Article, Spoken } from './article.js';

/** What happens, step by step, on both sides. */
export const howItWorks: Spoken<Article> = {
  en: ({ name, phone }) => ({
    title: 'How it works',
    lead: `${name} makes the first contact, and stays close by. Here is what happens, step by step.`,
    sections: [
      {
        id: 'partners',
        title: 'If you live with pain, or care for somebody who does',
        blocks: [
          'You do not need to know about research. What you have lived is what counts. You are a partner of the team. You are not a person being studied.',
          {
            numbered: true,
            list: [
              'Apply. There are 6 short steps. You can skip what you do not want to say, and come back another day.',
              'We answer within 5 working days. If we have a question, we ask it. If the answer is “not now”, we say why.',
              'You get an invitation when a team looks for what you know. It tells you the time, the pay and where you would meet.',
              'You answer yes, not now, or you ask a question. There is no wrong answer.',
              'If it is yes, you choose what the team may see: your name, your e-mail, your phone. Then you meet, most often by video.',
              'You both decide. Each side answers alone. If both say yes, you start.',
            ],
          },
        ],
      },
      {
        title: 'What partners do',
        blocks: [
          {
            list: [
              'Help choose which questions a study should ask.',
              'Read a form or a letter, and say what is hard to follow.',
              'Say what a long visit or a long survey is really like.',
              'Sit on a committee that decides what gets done.',
              'Help tell others what was found.',
            ],
          },
        ],
      },
      {
        id: 'teams',
        title: 'If you do research, or chair a committee',
        blocks: [
          {
            numbered: true,
            list: [
              'Ask for partners. Say in plain words what the study is about, what they will do, how many hours and what you pay.',
              'A coordinator reads your request. They may suggest a change, so that people understand it.',
              'We look for people who fit. The system suggests, and shows its reasons. A coordinator decides.',
              'We write to the people. You learn who they are when they say yes, and only what they agree to share.',
              'You meet, with a coordinator if you like. Each side then answers yes or no.',
              'You start. We check in, and help when something gets stuck.',
            ],
          },
          `No account yet? Call ${phone}. We open one while we talk.`,
        ],
      },
      {
        title: 'Who does the matching?',
        blocks: [
          'A computer sorts. It looks at lived experience, language, time and what each person wants to do. Each point it gives can be read and checked.',
          'A coordinator looks at the list, knows the people, and decides. No invitation leaves without a person.',
        ],
      },
    ],
    asides: [
      {
        title: 'Ready?',
        text: 'It takes about 10 minutes. You can stop half way.',
        action: { text: 'Start my application', to: 'apply' },
      },
      {
        title: 'You lead a study?',
        text: 'A first request takes about 15 minutes.',
        action: { text: 'Ask for partners', to: 'newRequest' },
      },
    ],
  }),
  fr: ({ name, phone }) => ({
    title: 'Comment ça marche',
    lead: `${name} fait le premier contact et reste tout près. Voici ce qui se passe, une étape à la fois.`,
    sections: [
      {
        id: 'partenaires',
        title: 'Si vous vivez avec la douleur, ou prenez soin de quelqu’un',
        blocks: [
          'Pas besoin de connaître la recherche. Ce que vous avez vécu est ce qui compte. Vous êtes partenaire de l’équipe. Ce n’est pas vous qu’on étudie.',
          {
            numbered: true,
            list: [
              'Vous postulez. Il y a 6 courtes étapes. Sautez ce que vous ne voulez pas dire. Revenez un autre jour si vous voulez.',
              'Nous répondons en 5 jours ouvrables. Si nous avons une question, nous la posons. Si c’est «\u00a0pas maintenant\u00a0», nous disons pourquoi.',
              'Vous recevez une invitation quand une équipe cherche ce que vous savez. Elle dit le temps, la paie et le lieu.',
              'Vous répondez oui, pas maintenant, ou vous posez une question. Toutes les réponses sont bonnes.',
              'Si c’est oui, vous choisissez ce que l’équipe peut voir\u00a0: nom, courriel, téléphone. Puis vous vous rencontrez, le plus souvent par vidéo.',
              'Chacun décide de son côté. Si les deux disent oui, vous commencez.',
            ],
          },
        ],
      },
      {
        title: 'Ce que font les partenaires',
        blocks: [
          {
            list: [
              'Aider à choisir les questions d’une étude.',
              'Lire un formulaire ou une lettre, et dire ce qui est dur à suivre.',
              'Dire ce qu’est vraiment une longue visite ou un long sondage.',
              'Siéger à un comité qui décide de ce qu’on fait.',
              'Aider à faire connaître ce qu’on a trouvé.',
            ],
          },
        ],
      },
      {
        id: 'equipes',
        title: 'Si vous faites de la recherche, ou présidez un comité',
        blocks: [
          {
            numbered: true,
            list: [
              'Vous demandez des partenaires. Dites en mots simples le sujet, les tâches, le nombre d’heures et la paie.',
              'La coordination lit votre demande. Elle propose parfois un changement, pour que tout le monde comprenne.',
              'Nous cherchons des gens qui conviennent. Le système suggère et montre ses raisons. Une personne décide.',
              'Nous écrivons aux gens. Vous apprenez qui ils sont quand ils disent oui, et seulement ce qu’ils acceptent de montrer.',
              'Vous vous rencontrez, avec la coordination si vous voulez. Chacun répond ensuite oui ou non.',
              'Vous commencez. Nous prenons des nouvelles, et nous aidons si quelque chose bloque.',
            ],
          },
          `Pas encore de compte? Appelez le ${phone}. Nous l’ouvrons pendant l’appel.`,
        ],
      },
      {
        title: 'Qui fait le jumelage?',
        blocks: [
          'Un ordinateur trie. Il regarde le vécu, la langue, le temps et ce que chaque personne veut faire. Chaque point qu’il donne peut être lu et vérifié.',
          'La coordination regarde la liste, connaît les gens, et décide. Aucune invitation ne part sans qu’une personne le veuille.',
        ],
      },
    ],
    asides: [
      {
        title: 'On commence?',
        text: 'Cela prend environ 10 minutes. Vous pouvez arrêter en chemin.',
        action: { text: 'Commencer ma candidature', to: 'apply' },
      },
      {
        title: 'Vous dirigez une étude?',
        text: 'Une première demande prend environ 15 minutes.',
        action: { text: 'Demander des partenaires', to: 'newRequest' },
      },
    ],
  }),
};
