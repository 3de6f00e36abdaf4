import { format } from '../../../platform/words/format.js';
import type { roundsEn } from './rounds-en.js';

const f = format('fr');

export const roundsFr: typeof roundsEn = {
  title: 'Tours de jumelage',
  lead: 'Un tour de jumelage trouve le meilleur plan pour toutes les demandes ouvertes à la fois. Il ne fait que proposer\u00a0: personne à l’extérieur ne le sait, et vous décidez plus tard pour chaque personne.',
  one: (when) => `Tour de jumelage du ${when}`,
  start: 'Lancer un tour',
  style: 'Qu’est-ce qui compte le plus?',
  styles: {
    balanced: 'Une bonne correspondance partout, et à tour de rôle',
    best_fit: 'La meilleure correspondance seulement',
    fair_turns: 'À tour de rôle d’abord\u00a0: solliciter moins les mêmes personnes',
  },
  styleHints: {
    balanced:
      'La correspondance la plus faible devient la meilleure possible. Solliciter quelqu’un une deuxième fois compte contre le plan.',
    best_fit:
      'Le plus haut total de points. Certaines personnes peuvent être sollicitées souvent, et une place peut mal convenir.',
    fair_turns:
      'On sollicite quelqu’un une deuxième fois seulement si cela aide beaucoup. Une place peut moins bien convenir.',
  },
  waitingChoice: 'Et les personnes qui attendent votre oui?',
  waitings: {
    prefer: 'Les garder, sauf si quelqu’un convient nettement mieux',
    keep: 'Les garder toutes',
    free: 'Repartir à neuf\u00a0: tout peut changer',
  },
  wishes: {
    summary: 'Fixer des paires avant le calcul',
    lead: 'Le tour planifie autour de ces choix. Le résultat montre ce qu’ils coûtent.',
    pinned: 'Ces personnes pour ces demandes',
    ruledOut: 'Pas ces personnes pour ces demandes',
    lines:
      'Une paire par ligne\u00a0: le code de la demande, puis le nom ou l’adresse courriel. Par exemple\u00a0: R-201 Marie Tremblay.',
    reason: 'Pourquoi pas ces personnes?',
    choose: 'Choisir une raison',
    noReason: 'Choisissez pourquoi ces personnes sont écartées.',
    faults: {
      request: (line) => `Aucune demande ouverte n’a le code de «\u00a0${line}\u00a0».`,
      nobody: (line) =>
        `Personne ne correspond à «\u00a0${line}\u00a0». Vérifiez le nom, ou écrivez l’adresse courriel.`,
      several: (line) => `Plus d’une personne correspond à «\u00a0${line}\u00a0». Écrivez l’adresse courriel.`,
    },
    title: 'Ce que vous avez fixé avant',
    isPinned: (name, code) => `${name} pour ${code}.`,
    isUnmet: (name, code) => `${name} pour ${code}\u00a0: ce choix ne pouvait plus être gardé.`,
    isOut: (name, code, reason) => `Pas ${name} pour ${code}\u00a0: ${reason}.`,
    free: 'Cela ne coûte aucun point.',
    costs: (points) => `Cela coûte ${points} du total.`,
    wins: (points) => `Le total est plus haut de ${points} ainsi.`,
    places: (now, without) => `Places pourvues\u00a0: ${now}. Sans cela\u00a0: ${without}.`,
    exact: 'Il est prouvé que chacun des deux plans est le meilleur.',
    notProven: 'Un des deux plans n’est pas prouvé le meilleur.',
  },
  missing: 'Choisissez une réponse.',
  list: 'Tours passés',
  none: 'Aucun tour pour l’instant',
  noneNext: 'Lancez le premier ci-dessus.',
  columns: {
    ...{ when: 'Quand', who: 'Qui', state: 'État', places: 'Places' },
    ...{ person: 'Personne', fit: 'Correspondance', role: 'Rôle' },
  },
  filled: (n, of) => `${f.number(n)} sur ${f.number(of)}`,
  system: 'Tandem',
  phases: {
    queued: 'En attente d’un poste libre',
    reading: 'Lecture des demandes et des personnes',
    pairs: 'Recherche de qui convient où',
    comparing: 'Recherche du plus haut total',
    floor: 'Amélioration de la correspondance la plus faible',
    solving: 'Recherche du meilleur plan',
    proving: 'Vérification de la preuve',
    reasons: 'Rédaction des raisons',
    ready: 'Prêt',
  },
  percent: (n) => `${n}\u00a0%`,
  working: 'Cette page se met à jour. Vous pouvez partir; le tour continue.',
  stop: 'Arrêter le tour',
  failed: 'Ce tour a échoué',
  failures: {
    timeout: 'Le calcul a pris trop de temps. Rien n’a été proposé. Avertissez l’équipe technique de Tandem.',
    lost: 'Le calcul s’est arrêté trois fois. Rien n’a été proposé. Lancez un nouveau tour, ou avertissez l’équipe technique.',
    failed:
      'Quelque chose n’a pas marché. Rien n’a été proposé. Lancez un nouveau tour, ou avertissez l’équipe technique.',
  },
  optimal: 'Selon vos choix, aucun plan n’est meilleur\u00a0: c’est prouvé.',
  within: (percent) => `Selon vos choix, au plus ${percent}\u00a0% sous le meilleur plan\u00a0: c’est prouvé.`,
  unproven: 'L’écart avec le meilleur plan possible n’est pas prouvé.',
  table: {
    first:
      'Les règles de chaque table passent avant les points. La correspondance la plus faible en tient compte aussi.',
    rules: (rules) => `Règles pour les places libres\u00a0: ${rules.join('; ')}.`,
    broken: (rule, missing) =>
      `Cette règle n’a pas pu être respectée\u00a0: ${rule}. Il manque ${f.plural(missing, { one: '# personne', other: '# personnes' })}. Les places sont pourvues quand même, si quelqu’un convient.`,
    mayKeepEmpty: (rule) => `Cette règle explique peut-être la place libre\u00a0: ${rule}.`,
  },
  figures: {
    filled: 'Places pourvues',
    nobody: 'Demandes sans personne',
    people: 'Personnes différentes',
    twice: 'Personnes avec deux places ou plus',
    worst: 'Correspondance la plus faible',
    score: 'Total des points',
  },
  points: (n) => f.plural(n, { one: '# point', other: '# points' }),
  ofHundred: (n) => `${f.number(n)} sur 100`,
  nowhere: 'aucune',
  fairness: 'Ce que l’équité a coûté',
  fairnessNothing: 'Rien\u00a0: le plan équitable a aussi le plus haut total.',
  fairnessCost: (points, percent) => `Le plan équitable renonce à ${points} au total, soit ${percent}\u00a0%.`,
  fairnessMore: (points) => `Son total est plus haut de ${points}, car il pourvoit d’autres places.`,
  fairnessWorst: (from, to) => `La correspondance la plus faible passe de ${from} à ${to} sur 100.`,
  fairnessTwice: (from, to) => `Personnes avec deux places ou plus\u00a0: de ${from} à ${to}.`,
  floor: (n) => `Aucune correspondance n’est sous ${n} sur 100.`,
  moves: (n) =>
    f.plural(n, {
      one: '# personne en premier choix passerait en réserve.',
      other: '# personnes en premier choix passeraient en réserve.',
    }),
  noMoves: 'Toutes les personnes en premier choix le restent.',
  changed: 'Ce qui a changé depuis le calcul du tour',
  changes: {
    newRequests: (n) =>
      f.plural(n, { one: '# demande de plus est ouverte.', other: '# demandes de plus sont ouvertes.' }),
    goneRequests: (n) =>
      f.plural(n, { one: '# demande n’est plus ouverte.', other: '# demandes ne sont plus ouvertes.' }),
    changedRequests: (n) =>
      f.plural(n, { one: '# demande a d’autres places libres.', other: '# demandes ont d’autres places libres.' }),
    otherRules: (n) =>
      f.plural(n, {
        one: '# demande a d’autres règles pour sa table.',
        other: '# demandes ont d’autres règles pour leur table.',
      }),
    newPartners: (n) =>
      f.plural(n, {
        one: '# personne de plus convient quelque part.',
        other: '# personnes de plus conviennent quelque part.',
      }),
    otherScores: (n) =>
      f.plural(n, {
        one: '# correspondance du plan est différente maintenant.',
        other: '# correspondances du plan sont différentes maintenant.',
      }),
    newProposals: (n) =>
      f.plural(n, {
        one: '# proposition a été faite ou changée à la main. Elle garde une place seulement si le plan en laisse une.',
        other:
          '# propositions ont été faites ou changées à la main. Elles gardent une place seulement si le plan en laisse une.',
      }),
    dropped: (n) =>
      f.plural(n, {
        one: '# proposition n’est plus possible. Elle sera laissée de côté; la personne qui avait la place la garde.',
        other:
          '# propositions ne sont plus possibles. Elles seront laissées de côté; les personnes qui avaient la place la gardent.',
      }),
  },
  again: 'Vous pouvez aussi lancer un nouveau tour. Il voit le réseau tel qu’il est maintenant.',
  first: 'premier choix',
  alternate: 'en réserve',
  already: 'attend déjà',
  gone: 'ne peut plus être proposée',
  empty: (n) => f.plural(n, { one: '# place resterait libre', other: '# places resteraient libres' }),
  nobody: 'Personne ne convient en ce moment.',
  confirm: (n) => f.plural(n, { one: 'Faire # proposition', other: 'Faire # propositions' }),
  confirmNone: 'Confirmer\u00a0: il n’y a personne de nouveau à proposer',
  confirmHint: 'Ensuite, vous comparez et approuvez, une demande à la fois. Rien n’est envoyé.',
  putAway: 'Abandonner ce tour',
  replay: 'Recalculer',
  replayLead: 'Recalcule le tour à partir de ce qui en a été gardé, et compare chaque bit. Rien ne change.',
  replays: {
    same: 'Même résultat, bit pour bit.',
    engine: 'Une autre version du moteur donne un autre plan. Ce qui a été gardé est intact.',
    broken:
      'Le résultat N’EST PAS le même. Ce qui a été gardé de ce tour a changé. Avertissez l’équipe technique de Tandem.',
  },
  evidence: 'Preuve et traces',
  evidenceInput: 'Empreinte de ce qui est entré',
  evidenceResult: 'Empreinte du résultat',
  evidenceVersions: (weights, engine) => `Poids, version ${weights}; moteur, version ${engine}`,
  settings: 'Réglages',
  decided: (who, when) => `${who}, ${when}`,
};
