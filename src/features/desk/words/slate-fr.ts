import { format } from '../../../platform/words/format.js';
import type { slateEn } from './slate-en.js';

const f = format('fr');
const people = (n: number): string => f.plural(n, { one: '#\u00a0personne', other: '#\u00a0personnes' });
const points = (n: number): string => f.plural(n, { one: '#\u00a0point', other: '#\u00a0points' });

export const slateFr: typeof slateEn = {
  title: (code) => `Groupe proposé pour ${code}`,
  link: 'Chercher le meilleur groupe',
  lead: 'Voici les personnes qui occupent le mieux les places libres, vues ensemble. Rien n’est proposé sans votre accord.',
  fair: 'Les règles portent sur la table. Elles ne changent jamais les points d’une personne.',
  seated: (n) => `Déjà en place ou en proposition\u00a0: ${people(n)}. Les règles en tiennent compte.`,
  full: 'Chaque place a déjà quelqu’un\u00a0: une personne en place, ou une proposition.',
  nobody: 'Aucune personne qui convient n’est libre.',
  best: (n, score) => `Le meilleur groupe\u00a0: ${people(n)}, ${points(score)}`,
  columns: { person: 'Personne', fit: 'Correspondance', serves: 'Aide à respecter' },
  noRule: 'Aucune règle n’en dépend.',
  propose: 'Proposer ces personnes',
  empty: (n) => f.plural(n, { one: '#\u00a0place reste vide.', other: '#\u00a0places restent vides.' }),
  next: 'Les groupes suivants',
  nextOne: (score, less) => `${points(score)}, ${less === 0 ? 'le même total' : `${f.number(less)} de moins`}`,
  prices: 'Ce que coûte chaque règle',
  price: (rule, more) => (more === 0 ? `${rule}\u00a0: ne coûte rien.` : `${rule}\u00a0: coûte ${points(more)}.`),
  priceSeats: (rule, seats) =>
    `${rule}\u00a0: sans elle, ${f.plural(seats, { one: '#\u00a0place de plus serait occupée', other: '#\u00a0places de plus seraient occupées' })}.`,
  clash: (n) => (n === 1 ? 'Cette règle ne peut pas être respectée' : `Ces ${f.number(n)} règles ne vont pas ensemble`),
  clashLead: (n) =>
    n === 1
      ? 'Trop peu de personnes qui conviennent y répondent. Changez-la ou retirez-la plus bas.'
      : 'Sans l’une d’elles, les autres sont possibles. Changez-en une ou retirez-en une plus bas.',
  min: (n, kind) => `${kind}\u00a0: au moins ${f.number(n)}`,
  max: (n, kind) => `${kind}\u00a0: au plus ${f.number(n)}`,
  rules: 'Règles pour cette table',
  from: {
    coordinator: 'La coordination a choisi ces règles.',
    committee: 'Ces règles viennent du comité. Vous pouvez les changer.',
    nobody: 'Il n’y a pas encore de règle.',
  },
  groups: { own: 'Expérience et langue', perspective: 'Perspectives', province: 'Provinces et territoires' },
  atLeast: (kind) => `${kind}\u00a0: au moins`,
  atMost: (kind) => `${kind}\u00a0: au plus`,
  any: 'Peu importe',
  save: 'Enregistrer les règles',
  wrong: 'Choisissez un nombre de la liste.',
  order: 'Le maximum ne peut pas être plus petit que le minimum.',
};
