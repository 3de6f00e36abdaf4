import type { Locale } from '../../../kernel/text.js';

const en = {
  title: 'Limits and wishes',
  lead: 'Private: only this person and coordinators read this.',
  loves: 'Would love to do',
  avoids: 'Would rather not do',
  trainings: 'Courses done',
  payCeiling: 'Most pay in a year',
  noLimit: 'No limit',
  notWith: 'Does not want to meet',
  nobody: 'Nobody named',
};

const fr: typeof en = {
  title: 'Limites et souhaits',
  lead: 'Privé\u00a0: il n’y a que la personne et la coordination qui lisent cela.',
  loves: 'À faire de préférence',
  avoids: 'À éviter',
  trainings: 'Formations suivies',
  payCeiling: 'Paiement maximal par an',
  noLimit: 'Aucune limite',
  notWith: 'À ne pas rencontrer',
  nobody: 'Aucun nom',
};

/** What the console calls the limits and wishes of a person. */
export const privateWords: Record<Locale, typeof en> = { en, fr };
