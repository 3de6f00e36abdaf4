import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** What must be so before a partner may be proposed at all. The rules are in features/matching/domain. */
export const matchRequirementLabels = {
  active: { en: 'Active and not on pause', fr: 'Personne active, sans pause en cours' },
  consent: { en: 'Agrees to get offers', fr: 'Accepte de recevoir des offres' },
  capacity: { en: 'Room for one more partnership', fr: 'Place pour un partenariat de plus' },
  hours: { en: 'Hours a month', fr: 'Heures par mois' },
  language: { en: 'Language of meetings', fr: 'Langue des rencontres' },
  lived_experience: { en: 'Lived experience', fr: 'Vécu' },
  perspective: { en: 'Perspective', fr: 'Point de vue' },
  experience: { en: 'Experience as a partner', fr: 'Expérience comme partenaire' },
  place: { en: 'Place', fr: 'Lieu' },
  time_zone: { en: 'Clocks not too far apart', fr: 'Peu de décalage horaire' },
  training: { en: 'Training that is asked for', fr: 'Formation demandée' },
  pay_ceiling: { en: 'Own limit on yearly pay', fr: 'Plafond annuel de paiement de la personne' },
  conflict: { en: 'No conflict of interest', fr: 'Aucun conflit d’intérêts' },
  private_wish: { en: 'No private wish against it', fr: 'Aucun souhait privé contraire' },
  declined_before: { en: 'Has not said no to this already', fr: 'N’a pas déjà refusé cette demande' },
  contact_fatigue: { en: 'Not asked too often', fr: 'Pas trop de demandes récentes' },
  freshness: { en: 'Profile not too old', fr: 'Profil pas trop ancien' },
} as const satisfies Record<string, Text>;

export type MatchRequirement = keyof typeof matchRequirementLabels;
export const matchRequirements = codesOf(matchRequirementLabels);
