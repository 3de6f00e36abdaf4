import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** What a seat of a committee is for. */
export const seatRoleLabels = {
  co_chair_patient: { en: 'Co-chair (patients)', fr: 'Coprésidence (patients)' },
  co_chair_professional: { en: 'Co-chair (professionals)', fr: 'Coprésidence (milieu professionnel)' },
  member_patient: { en: 'Member (patients)', fr: 'Membre (patients)' },
  member_caregiver: { en: 'Member (caregivers)', fr: 'Membre (personnes aidantes)' },
  member_researcher: { en: 'Member (research)', fr: 'Membre (recherche)' },
  member_clinician: { en: 'Member (health care)', fr: 'Membre (soins)' },
  member_trainee: { en: 'Member (trainees)', fr: 'Membre (relève)' },
  member_decision_maker: { en: 'Member (decision makers)', fr: 'Membre (milieu décisionnel)' },
  elder_or_knowledge_keeper: { en: 'Elder or Knowledge Keeper', fr: 'Personne aînée ou gardienne du savoir' },
  ex_officio: { en: 'Member by office', fr: 'Membre d’office' },
  observer: { en: 'Observer', fr: 'Personne observatrice' },
  alternate: { en: 'Alternate', fr: 'Suppléance' },
} as const satisfies Record<string, Text>;

export type SeatRole = keyof typeof seatRoleLabels;
export const seatRoles = codesOf(seatRoleLabels);
