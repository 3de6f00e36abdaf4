import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** Why a partnership ended. */
export const endReasonLabels = {
  completed: { en: 'The work is done', fr: 'Le travail est terminé' },
  term_ended: { en: 'The term is over', fr: 'Le mandat est terminé' },
  partner_chose_to_leave: { en: 'The partner chose to leave', fr: 'Départ choisi par la personne partenaire' },
  health: { en: 'Health', fr: 'Santé' },
  team_ended: { en: 'The team ended it', fr: 'Décision de l’équipe' },
  project_stopped: { en: 'The project stopped', fr: 'Le projet s’est arrêté' },
  conduct: { en: 'Conduct', fr: 'Conduite' },
  replaced: { en: 'Somebody else took over', fr: 'Une autre personne a pris la relève' },
  lost_contact: { en: 'Contact was lost', fr: 'Le contact s’est perdu' },
  deceased: { en: 'The partner died', fr: 'Décès de la personne partenaire' },
} as const satisfies Record<string, Text>;

export type EndReason = keyof typeof endReasonLabels;
export const endReasons = codesOf(endReasonLabels);
