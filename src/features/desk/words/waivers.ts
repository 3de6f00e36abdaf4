import type { Locale } from '../../../kernel/text.js';

const en = {
  best: (score: number) => `The best fit is ${score} of 100.`,
  waiveAll: 'Set this rule aside for everybody',
  firm: 'This rule protects people, so it stays.',
  askAnyway: 'Ask anyway',
  askWho: (name: string, rule: string) => `Ask anyway: ${name}, set aside “${rule}”`,
  title: 'Rules set aside',
  forAll: 'For everybody in this request',
  forOne: (name: string) => `For ${name}`,
  by: (name: string, when: string) => `${name}, ${when}`,
  undo: 'Undo',
  undoWhich: (rule: string, whom: string) => `Undo: “${rule}”, ${whom}`,
  columns: { rule: 'Rule', whom: 'For whom', why: 'Why', who: 'Who', undo: 'Undo' },
};

const fr: typeof en = {
  best: (score) => `La meilleure correspondance est de ${score} sur 100.`,
  waiveAll: 'Lever cette règle pour tout le monde',
  firm: 'Cette règle protège les personnes\u00a0: elle reste.',
  askAnyway: 'Demander quand même',
  askWho: (name, rule) => `Demander quand même à ${name}\u00a0: lever «\u00a0${rule}\u00a0»`,
  title: 'Règles levées',
  forAll: 'Pour tout le monde dans cette demande',
  forOne: (name) => `Pour ${name}`,
  by: (name, when) => `${name}, ${when}`,
  undo: 'Annuler',
  undoWhich: (rule, whom) => `Annuler\u00a0: «\u00a0${rule}\u00a0», ${whom}`,
  columns: { rule: 'Règle', whom: 'Pour qui', why: 'Pourquoi', who: 'Qui', undo: 'Annuler' },
};

/** What the console says of rules that are set aside. */
export const waiverWords: Record<Locale, typeof en> = { en, fr };
