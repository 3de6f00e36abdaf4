import type { slateEn } from './slate-en.js';

const people = (n: number): string => (n > 1 ? `${n} personnes` : `${n} personne`);
const points = (n: number): string => (n > 1 ? `${n} points` : `${n} point`);

export const slateFr: typeof slateEn = {
  title: (code) => `Équipe proposée pour ${code}`,
  link: 'Chercher la meilleure équipe',
  lead: 'Voici les personnes qui occupent le mieux les places libres, vues ensemble. Rien n’est proposé sans votre accord.',
  fair: 'Les règles portent sur la table. Elles ne changent jamais les points d’une personne.',
  seated: (n) => `Déjà en place ou en proposition\u00a0: ${people(n)}. Les règles en tiennent compte.`,
  full: 'Aucune place n’est libre.',
  nobody: 'Personne qui convient n’est libre.',
  best: (n, score) => `La meilleure équipe\u00a0: ${people(n)}, ${points(score)}`,
  columns: { person: 'Personne', fit: 'Correspondance', serves: 'Aide à respecter' },
  noRule: 'Aucune règle n’en dépend.',
  propose: 'Proposer ces personnes',
  empty: (n) => (n > 1 ? `${n} places restent vides.` : `${n} place reste vide.`),
  next: 'Les équipes suivantes',
  nextOne: (score, less) => `${points(score)}, ${less === 0 ? 'autant' : `${less} de moins`}`,
  prices: 'Ce que coûte chaque règle',
  price: (rule, more) => (more === 0 ? `${rule}\u00a0: ne coûte rien.` : `${rule}\u00a0: coûte ${points(more)}.`),
  priceSeats: (rule, seats) =>
    `${rule}\u00a0: sans elle, ${seats > 1 ? `${seats} places de plus seraient occupées` : `${seats} place de plus serait occupée`}.`,
  clash: (n) => (n === 1 ? 'Cette règle ne peut pas être respectée' : `Ces ${n} règles ne vont pas ensemble`),
  clashLead: (n) =>
    n === 1
      ? 'Trop peu de personnes qui conviennent y répondent. Changez-la ou retirez-la plus bas.'
      : 'Sans l’une d’elles, les autres sont possibles. Changez-en une ou retirez-en une plus bas.',
  min: (n, kind) => `${kind}\u00a0: au moins ${n}`,
  max: (n, kind) => `${kind}\u00a0: au plus ${n}`,
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
