import type { en } from './en.js';

export const fr: typeof en = {
  list: {
    title: 'Projets',
    empty: 'Vous n’êtes encore dans aucune équipe de projet',
    emptyHelp:
      'La personne qui dirige un projet peut vous ajouter à son équipe. Appelez-nous si votre projet n’est pas ici.',
    lead: (name) => `Dirigé par ${name}`,
  },
  facts: {
    lead: 'Dirigé par',
    institution: 'Établissement',
    province: 'Province',
    pillar: 'Type de recherche',
    stage: 'Étape',
    budget: 'Argent pour payer les partenaires',
    budgetIs: { yes: 'Confirmé', no: 'Pas encore confirmé' },
  },
  requests: {
    title: 'Patients partenaires',
    help: 'Demandez à des gens qui connaissent la douleur par leur propre vie de travailler avec vous.',
    ask: 'Demander des partenaires',
    all: 'Voir les demandes de ce projet',
  },
  team: {
    title: 'L’équipe',
    help: 'Toute l’équipe voit les demandes du projet et peut y donner suite.',
    role: { principal_investigator: 'Direction de la recherche', researcher: 'Recherche' },
    since: (date) => `depuis le ${date}`,
    remove: 'Retirer',
    removeWhom: (name) => `${name} de l’équipe`,
  },
  add: {
    title: 'Ajouter quelqu’un de la recherche',
    help: 'La personne reçoit un courriel. Si elle n’a pas de compte chez nous, nous en ouvrons un.',
    email: 'Adresse courriel',
    givenName: 'Prénom',
    familyName: 'Nom de famille',
    locale: 'Langue des courriels',
    button: 'Ajouter à l’équipe',
    errors: {
      email: 'Écrivez une adresse courriel, comme nom@exemple.ca',
      givenName: 'Écrivez le prénom',
      familyName: 'Écrivez le nom de famille',
      locale: 'Choisissez une langue',
    },
  },
  done: {
    added: 'La personne fait maintenant partie de l’équipe.',
    removed: 'La personne ne fait plus partie de l’équipe.',
  },
};
