import type { Article, Spoken } from './article.js';

/** Saying no, leaving, privacy, and who decides. */
export const yourRights: Spoken<Article> = {
  en: ({ name, phone, address }) => ({
    title: 'Your rights and your privacy',
    lead: 'What you tell us belongs to you. You decide who sees it, and you can leave at any time.',
    sections: [
      {
        title: 'You can say no',
        blocks: [
          'To any invitation, at any point, even after you started. You need no reason. It does not change your place with us, or your care.',
        ],
      },
      {
        title: 'You can pause or leave',
        blocks: [
          'One button pauses everything. To leave for good, use your profile page or call us. We then stop writing to you.',
          'You can ask what we keep about you, have it put right, get a copy, or have it erased.',
        ],
      },
      {
        title: 'Who sees what',
        blocks: [
          {
            list: [
              'Coordinators read your application. It is their job to know who fits.',
              'A research team sees no name and no address until you say yes to that team.',
              'When you say yes, you choose what they see: name, e-mail, phone.',
              'If you say no, the team reads “not available”. Your reason stays with us.',
              'Our e-mails never name a health condition.',
            ],
          },
        ],
      },
      {
        id: 'suggestions',
        title: 'A computer suggests. A person decides.',
        blocks: [
          'To find people who fit a request, a program compares what you told us with what the team needs. It gives points, and shows what each point is for.',
          'That is only a suggestion. A coordinator decides about every invitation, and can choose in another way.',
          'Do you live in Quebec? The law there, often called Law 25, gives you these rights. We give them to everybody:',
          {
            list: [
              'to know that a program helped, and which facts it used',
              'to hear the main reasons for a suggestion',
              'to correct a fact that is wrong',
              'to speak with a person who can change the result',
            ],
          },
        ],
      },
      {
        title: 'What we keep, and for how long',
        blocks: [
          'We keep what you typed, what you were invited to and what you answered. We use it to find partners for research on pain, and for nothing else. We never sell it.',
          'We ask you now and then if it is still right. When you leave, we erase it, except what the law tells us to keep.',
          'We use one cookie to keep you signed in, and a few to protect forms and remember your language and colours. None of them follows you.',
        ],
      },
      {
        title: 'Our privacy officer',
        blocks: [
          `The privacy officer of ${name} answers for all of this. Call ${phone} and ask for the privacy officer, or write to: Privacy officer, ${name}, ${address}.`,
          'You get an answer within 30 days. If you are not happy with it, you can go to the privacy commissioner of your province or of Canada.',
        ],
      },
    ],
    asides: [
      {
        title: 'Change what we know',
        text: 'Your name, your phone and your language are on your account page.',
        action: { text: 'My account', to: 'account' },
      },
      {
        title: 'Ask us anything',
        text: `Call ${phone}. A real person answers.`,
        action: { text: 'Help and contact', to: 'help' },
      },
    ],
  }),
  fr: ({ name, phone, address }) => ({
    title: 'Vos droits et votre vie privée',
    lead: 'Ce que vous nous dites est à vous. Vous décidez qui le voit, et vous pouvez partir en tout temps.',
    sections: [
      {
        title: 'Vous pouvez dire non',
        blocks: [
          'À toute invitation, à tout moment, même après le début. Il ne faut pas de raison. Cela ne change rien à votre place chez nous, ni à vos soins.',
        ],
      },
      {
        title: 'Vous pouvez faire une pause ou partir',
        blocks: [
          'Un bouton met tout en pause. Pour partir pour de bon, passez par votre profil ou appelez-nous. Nous cessons alors de vous écrire.',
          'Vous pouvez demander ce que nous gardons, le faire corriger, en avoir une copie, ou le faire effacer.',
        ],
      },
      {
        title: 'Qui voit quoi',
        blocks: [
          {
            list: [
              'La coordination lit votre candidature. C’est son travail de savoir qui convient.',
              'Une équipe ne voit ni nom ni adresse tant que vous ne lui dites pas oui.',
              'Quand vous dites oui, vous choisissez ce qu’elle voit\u00a0: nom, courriel, téléphone.',
              'Si vous dites non, l’équipe lit «\u00a0pas libre\u00a0». Votre raison reste chez nous.',
              'Nos courriels ne nomment jamais un problème de santé.',
            ],
          },
        ],
      },
      {
        id: 'suggestions',
        title: 'Un ordinateur suggère. Une personne décide.',
        blocks: [
          'Pour trouver qui convient à une demande, un programme compare ce que vous avez dit avec ce que l’équipe cherche. Il donne des points, et montre à quoi sert chaque point.',
          'C’est seulement une suggestion. La coordination décide de chaque invitation, et peut choisir autrement.',
          'Vous vivez au Québec? La loi 25 vous donne ces droits. Nous les donnons à tout le monde\u00a0:',
          {
            list: [
              'savoir qu’un programme a aidé, et quels faits il a pris',
              'entendre les raisons principales d’une suggestion',
              'corriger un fait qui est faux',
              'parler à une personne qui peut changer le résultat',
            ],
          },
        ],
      },
      {
        title: 'Ce que nous gardons, et combien de temps',
        blocks: [
          'Nous gardons ce que vous avez écrit, vos invitations et vos réponses. Cela sert à trouver des partenaires pour la recherche sur la douleur, et à rien d’autre. Nous ne vendons rien.',
          'De temps à autre, nous vous demandons si tout est encore juste. À votre départ, nous effaçons tout, sauf ce que la loi nous dit de garder.',
          'Un témoin (cookie) garde votre session ouverte. Quelques autres protègent les formulaires et retiennent votre langue et vos couleurs. Aucun ne vous suit.',
        ],
      },
      {
        title: 'La personne responsable de la vie privée',
        blocks: [
          `Chez ${name}, une personne est responsable de la protection des renseignements personnels. Appelez le ${phone} et demandez-la. Ou écrivez à\u00a0: Responsable de la vie privée, ${name}, ${address}.`,
          'Vous avez une réponse en 30 jours. Si elle ne vous convient pas, vous pouvez vous adresser à la Commission d’accès à l’information du Québec, ou au commissariat à la vie privée de votre province ou du Canada.',
        ],
      },
    ],
    asides: [
      {
        title: 'Changer ce que nous savons',
        text: 'Votre nom, votre téléphone et votre langue sont dans votre compte.',
        action: { text: 'Mon compte', to: 'account' },
      },
      {
        title: 'Toutes vos questions',
        text: `Appelez le ${phone}. Une vraie personne répond.`,
        action: { text: 'Aide et contact', to: 'help' },
      },
    ],
  }),
};
