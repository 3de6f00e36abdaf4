import type { RequestRefusalReason } from '../kernel/vocabulary/index.js';

/** What becomes of a request that a team wrote itself, so many days ago. Without a fate it still waits to be read. */
export type RequestFate =
  | { readonly daysAgo: number; readonly ask: string }
  | { readonly daysAgo: number; readonly refuse: RequestRefusalReason; readonly note: string }
  | { readonly daysAgo: number; readonly approve: true }
  | { readonly daysAgo: number; readonly takeBack: true };

type Typed = Readonly<Record<string, string | string[]>>;

/** One request, as somebody of the team typed it. Days count from the day of writing. */
export interface WrittenRequest {
  readonly by: string;
  /** A project's code. */
  readonly project: string;
  readonly daysAgo: number;
  readonly words: Typed;
  readonly work: Typed;
  /** The rest of the task list; a draft stops after what they will do. */
  readonly rest?: { readonly who: Typed; readonly place: Typed; readonly time: Typed; readonly pay: string };
  /** Days from the writing to the last day to answer. */
  readonly replyInDays?: number;
  readonly fate?: RequestFate;
}

const words = (titleEn: string, summaryEn: string, titleFr: string, summaryFr: string): Typed => ({
  ...{ titleEn, summaryEn, titleFr, summaryFr },
});

const work = (level: string, ...activities: string[]): Typed => ({ level, activities });

const rest = (language: string, pay: string, who: Typed = {}, time: Typed = {}) => ({
  who: { places: '2', conditions: [], interests: [], perspectives: [], newcomersWelcome: 'yes', ...who },
  place: { meetingLanguage: language, availability: ['weekday_evening', 'weekday_afternoon'], mode: 'virtual' },
  time: { hoursPerMonth: '4', months: '12', ...time },
  pay,
});

const dana = 'dana.whitfield@university.example.ca';
const emile = 'emile.gosselin@university.example.ca';

/** Requests in every state that comes before the search for partners, and two that never came to it. */
export const writtenRequests: readonly WrittenRequest[] = [
  {
    ...{ by: 'chen.pr-16@university.example.ca', project: 'PR-16', daysAgo: 34, replyInDays: 27 },
    words: words(
      'Name what a good wait looks like',
      'We write a one-page guide for people on a waiting list. You would tell us what is missing.',
      'Dire ce que serait une bonne attente',
      'Nous écrivons un guide d’une page pour les gens sur une liste d’attente. Vous diriez ce qui manque.',
    ),
    work: work('consult', 'consent_form_and_plain_language_review'),
    rest: rest('en', '40', {}, { shortNotice: 'The guide goes to the printer this month.' }),
    fate: { daysAgo: 32, approve: true },
  },
  {
    ...{ by: 'reid.pr-15@university.example.ca', project: 'PR-15', daysAgo: 26 },
    words: words(
      'Fill in our exercise diary',
      'You would keep a diary of your exercise for twelve weeks and send it to us each Friday.',
      'Remplir notre journal d’exercice',
      'Vous tiendriez un journal de vos exercices pendant douze semaines, à envoyer chaque vendredi.',
    ),
    work: work('inform', 'data_collection_help'),
    rest: rest('en', '0', { places: '12' }),
    fate: {
      ...{ daysAgo: 24, refuse: 'participation_not_partnership' },
      note: 'This asks people to be studied. Come back to us when you look for people to plan the study with you.',
    },
  },
  {
    ...{ by: 'friesen.pr-13@university.example.ca', project: 'PR-13', daysAgo: 16 },
    words: words(
      'Help us write to carers',
      'We plan three short letters to people who care for somebody in pain. You would write them with us.',
      'Nous aider à écrire aux proches',
      'Nous préparons trois courtes lettres aux personnes proches aidantes. Vous les écririez avec nous.',
    ),
    work: work('collaborate', 'lay_summary_or_knowledge_product'),
    rest: rest('en', '40', { perspectives: ['caregiver', 'parent_of_child'] }),
    fate: { daysAgo: 13, takeBack: true },
  },
  {
    ...{ by: dana, project: 'PR-02', daysAgo: 11 },
    words: words(
      'Read our tapering plan before doctors do',
      'We have a plan to lower opioid doses step by step. You would read it and say where it frightens you.',
      'Lire notre plan avant les médecins',
      'Nous avons un plan pour réduire les doses par étapes. Vous le liriez et diriez ce qui inquiète.',
    ),
    work: work('involve', 'protocol_review'),
    rest: rest('en', '25', { interests: ['opioids_and_medication'] }),
    fate: {
      daysAgo: 9,
      ask: 'Please say how many meetings there are, and whether the reading is paid as well as the meetings.',
    },
  },
  {
    ...{ by: emile, project: 'PR-14', daysAgo: 8 },
    words: words(
      'Try our online group with us',
      'We start pain groups on the web, in French. You would join the first one and tell us what to change.',
      'Essayer notre groupe en ligne avec nous',
      'Nous lançons des groupes en ligne, en français. Vous feriez partie du premier et diriez quoi changer.',
    ),
    work: work('collaborate', 'evaluation', 'recruitment_advice'),
    rest: rest('fr', '40', { interests: ['virtual_care', 'self_management'] }),
    fate: { daysAgo: 6, ask: 'Combien de rencontres prévoyez-vous, et à quel moment de la journée?' },
  },
  {
    ...{ by: 'stewart.pr-09@university.example.ca', project: 'PR-09', daysAgo: 9 },
    words: words(
      'Choose what our study measures',
      'Nerve pain can be measured in many ways. You would help us choose the few that matter.',
      'Choisir ce que mesure notre étude',
      'La douleur nerveuse se mesure de bien des façons. Vous aideriez à choisir celles qui comptent.',
    ),
    work: work('empower', 'priority_setting_exercise', 'co_researcher_on_team'),
    rest: rest('en', '50', { conditions: ['MG30.5'], conditionsRequired: 'must', places: '3' }),
  },
  {
    ...{ by: emile, project: 'PR-04', daysAgo: 2 },
    words: words(
      'Plan the weeks after knee surgery',
      'We want to know early who will still hurt months after the operation. You would help plan the first visits.',
      'Planifier les semaines après l’opération',
      'Nous voulons savoir tôt qui aura encore mal des mois après. Vous aideriez à planifier les premières visites.',
    ),
    work: work('involve', 'protocol_review', 'focus_group_or_consultation'),
    rest: rest('fr', '40', { conditions: ['MG30.2'], interests: ['surgery'] }),
  },
  {
    ...{ by: dana, project: 'PR-07', daysAgo: 1 },
    words: words(
      'Make our website kinder',
      'Our website teaches people to live with pain. You would use it for a week and tell us where it tires you.',
      'Rendre notre site plus accueillant',
      'Notre site aide à vivre avec la douleur. Vous l’utiliseriez une semaine et diriez où il fatigue.',
    ),
    work: work('collaborate', 'evaluation'),
    rest: rest('en', '40', { conditions: ['MG30.01'], interests: ['self_management', 'virtual_care'] }),
  },
  {
    ...{ by: 'anderson.pr-12@university.example.ca', project: 'PR-12', daysAgo: 3 },
    words: words(
      'Life after treatment',
      'We ask which pain stays after treatment, and what helps. You would shape the questions.',
      'La vie après le traitement',
      'Nous cherchons quelle douleur reste après le traitement, et ce qui aide. Vous choisiriez les questions.',
    ),
    work: work('involve', 'priority_setting_exercise'),
  },
  {
    ...{ by: emile, project: 'PR-14', daysAgo: 1 },
    words: words(
      'Welcome new members',
      'You would greet people who are new in our online groups and answer their first questions.',
      'Accueillir les nouveaux membres',
      'Vous accueilleriez les personnes nouvelles dans nos groupes en ligne et répondriez à leurs questions.',
    ),
    work: work('collaborate', 'speaking_or_teaching'),
  },
];
