import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** What a partner may do in a project or a committee. */
export const activityLabels = {
  advisory_or_steering_committee: {
    en: 'Sit on an advisory or steering committee',
    fr: 'Siéger à un comité consultatif ou directeur',
  },
  co_researcher_on_team: {
    en: 'Work as a co-researcher on a team',
    fr: 'Travailler en cochercheur ou cochercheuse dans une équipe',
  },
  grant_co_applicant: { en: 'Apply for funding with a team', fr: 'Demander des fonds avec une équipe' },
  protocol_review: { en: 'Review a study plan', fr: 'Relire le plan d’une étude' },
  consent_form_and_plain_language_review: {
    en: 'Make consent forms and texts clear',
    fr: 'Rendre clairs les formulaires de consentement et les textes',
  },
  recruitment_advice: { en: 'Advise on how to reach people', fr: 'Conseiller sur la façon de joindre les gens' },
  data_collection_help: { en: 'Help collect information', fr: 'Aider à recueillir l’information' },
  analysis_and_interpretation: { en: 'Help make sense of the results', fr: 'Aider à comprendre les résultats' },
  focus_group_or_consultation: {
    en: 'Join a group talk or a consultation',
    fr: 'Prendre part à un groupe de discussion ou à une consultation',
  },
  speaking_or_teaching: { en: 'Speak or teach', fr: 'Parler en public ou enseigner' },
  lay_summary_or_knowledge_product: {
    en: 'Write plain summaries and guides',
    fr: 'Écrire des résumés et des guides clairs',
  },
  ethics_committee_member: { en: 'Sit on an ethics committee', fr: 'Siéger à un comité d’éthique' },
  priority_setting_exercise: { en: 'Help choose what to study', fr: 'Aider à choisir ce qu’il faut étudier' },
  evaluation: { en: 'Help judge how things went', fr: 'Aider à évaluer comment ça s’est passé' },
} as const satisfies Record<string, Text>;

export type Activity = keyof typeof activityLabels;
export const activities = codesOf(activityLabels);
