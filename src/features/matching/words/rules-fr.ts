import { format } from '../../../platform/words/format.js';
import type { rulesEn } from './rules-en.js';

const f = format('fr');

export const rulesFr: typeof rulesEn = {
  weights: {
    title: 'Critères et poids',
    lead: 'Chaque personne qui respecte les règles reçoit jusqu’à 100 points pour une demande. Voici ces points. Qui l’on est ne compte jamais\u00a0: ni l’âge, ni le genre, ni l’origine, ni le revenu, ni le nombre de partenariats passés.',
    kept: 'Un changement vaut à partir de maintenant. Ce qui a été proposé avant garde ses points.',
    inForce: (version) => `La version ${version} est en vigueur.`,
    readOnly: 'Seule l’administration peut changer les poids.',
    points: 'points',
    form: 'Ce que vaut chaque critère',
    sum: 'Le total doit être de 100 points.',
    sumIs: (sum) => `Le total est de ${sum} points. Il doit être de 100.`,
    whole: (label) => `Entrez un nombre entier de 0 à 100 pour «\u00a0${label}\u00a0»`,
    reason: 'Pourquoi ce changement?',
    reasonHint: 'Toute personne qui lit cette page le verra.',
    reasonMissing: 'Dites pourquoi, pour qu’on puisse le comprendre plus tard',
    reasonLong: 'Dites-le en 1\u00a0000 caractères ou moins',
    preview: 'Voir ce qui changerait',
    save: 'Utiliser ces poids à partir de maintenant',
    saved: 'Les nouveaux poids sont en vigueur.',
    outcome: 'Ce qui changerait',
    notYet: 'Rien n’est encore changé.',
    nothing: 'Les mêmes personnes seraient en tête de chaque demande ouverte.',
    looked: (looked, open) =>
      looked < open
        ? `Nous avons regardé les ${looked} premières demandes ouvertes sur ${open}.`
        : f.plural(looked, {
            one: 'Nous avons regardé # demande ouverte.',
            other: 'Nous avons regardé les # demandes ouvertes.',
          }),
    columns: { request: 'Demande', places: 'Places libres', into: 'Entreraient', out: 'Sortiraient' },
    history: 'Décisions précédentes',
    historyColumns: {
      version: 'Version',
      when: 'Quand',
      who: 'Qui',
      why: 'Pourquoi',
      numbers: 'Points',
      look: 'Regarder',
    },
    builtIn: 'Fournie avec Tandem',
    builtInWhy: 'Pour commencer',
    load: 'Essayer ces nombres',
    ofVersion: (version) => `de la version ${version}`,
    notNow: 'Personne',
  },
  waiver: {
    titleOne: (name, rule) => `Demander quand même à ${name}\u00a0: lever «\u00a0${rule}\u00a0»`,
    titleAll: (rule) => `Lever «\u00a0${rule}\u00a0» pour cette demande`,
    of: (code, title) => `${code}\u00a0: ${title}`,
    fits: (score) => `La correspondance est de ${score} sur 100.`,
    wouldBring: (people, best) =>
      best === null
        ? 'Cette règle à elle seule n’écarte personne.'
        : f.plural(people, {
            one: `Cette règle à elle seule écarte # personne. La correspondance est de ${best} sur 100.`,
            other: `Cette règle à elle seule écarte # personnes. La meilleure correspondance est de ${best} sur 100.`,
          }),
    leadOne:
      'Si aucune autre règle ne s’y oppose, la personne est proposée tout de suite. Personne à l’extérieur ne le sait. Vous approuvez comme toujours, et pouvez annuler d’ici là.',
    leadAll:
      'La règle ne compte plus pour personne dans cette demande. Toutes les autres comptent. Vous pouvez annuler.',
    reason: 'Pourquoi est-ce juste ici?',
    reasonHint: 'Le reste de la coordination le lit. N’écrivez rien sur la santé.',
    reasonMissing: 'Dites pourquoi c’est juste ici',
    reasonLong: 'Dites-le en 1\u00a0000 caractères ou moins',
    askAnyway: 'Lever la règle et proposer',
    waiveAll: 'Lever la règle pour tout le monde',
    keep: 'Garder la règle',
  },
  payFit: {
    tell: 'Nous en écrire un mot',
    fits: (limit) => `Cela respecte votre limite de ${limit} par an.`,
    over: (limit) => `Cela dépasserait votre limite de ${limit} par an. Dites-nous si vous le voulez quand même.`,
    year: (year, added, total) => `En ${year}, cela paie environ ${added}. Avec vos autres travaux, c’est ${total}.`,
  },
};
