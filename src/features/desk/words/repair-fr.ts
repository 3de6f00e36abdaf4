import { format } from '../../../platform/words/format.js';
import type { repairEn } from './repair-en.js';

const f = format('fr');
const points = (n: number) => f.plural(Math.abs(n), { one: '#\u00a0point', other: '#\u00a0points' });
const places = (n: number) => f.plural(Math.abs(n), { one: '#\u00a0place', other: '#\u00a0places' });
const sums = (won: number) => (won < 0 ? `Le total baisse de ${points(won)}.` : `Le total monte de ${points(won)}.`);

/** What the console says to mend a plan, and to explain it. */
export const repairFr: typeof repairEn = {
  rail: 'Réparer',
  list: {
    title: 'Réparer',
    lead: 'Les places pour lesquelles personne n’est proposé, ou dont le premier choix n’a plus de temps, et les gens encore sans place. Tout est calculé selon la situation du moment.',
    places: 'Places sans personne',
    noPlaces: 'Quelqu’un est proposé pour chaque place ouverte',
    noPlacesNext: 'Un refus ou une nouvelle place apparaîtra ici.',
    people: 'Personnes sans offre jusqu’ici',
    noPeople: 'Toutes les personnes qui conviennent ont déjà reçu une offre, ou sont proposées.',
    columns: { request: 'Demande', empty: 'Places', person: 'Personne', next: 'Ce que vous pouvez faire' },
    empty: places,
    fill: 'Voir qui pourrait venir',
    seat: 'Trouver une place',
  },
  offers: {
    title: (code) => `Combler une place de ${code}`,
    titlePerson: (name) => `Trouver une place\u00a0: ${name}`,
    heading: 'Une place est libre\u00a0: ce que vous pouvez faire',
    lead: 'Rien n’est envoyé. Seules changent les propositions dont personne n’a entendu parler. Les gens approuvés ou sollicités gardent leur place.',
    nothing: 'Aucune proposition ne comble une place aujourd’hui',
    nothingNext: 'Voyez pourquoi la place reste vide, et ce qui la comblerait.',
    nothingPerson:
      'Aucune place ouverte ne convient à cette personne aujourd’hui. Regardez les demandes une à une pour savoir pourquoi.',
    kinds: {
      nobody: 'Personne ne bouge',
      few: (n) => `Au plus ${n}\u00a0personnes bougent`,
      best: 'Le mieux possible',
    },
    also: { few: 'Le mieux aussi quand peu de gens bougent', best: 'C’est aussi le mieux possible' },
    comes: (name, code, score) => `On propose ${name} pour ${code}. Correspondance\u00a0: ${score} sur 100.`,
    comesFirst: (name, code, score) =>
      `${name}, en réserve pour ${code}, passe au premier rang. Correspondance\u00a0: ${score} sur 100.`,
    moves: (name, from, to) => `${name} passe de ${from} à ${to}, et reste en réserve pour ${from}.`,
    stepsBack: (name, from) => `${name} n’est plus au premier rang pour ${from}, et y reste en réserve.`,
    sum: (more, won) =>
      [more > 0 ? `Une personne est trouvée pour ${places(more)} de plus.` : '', sums(won)].filter(Boolean).join(' '),
    rule: (code, rule) => `${code}, ${rule}`,
    held: (rules) => `Les règles des tables sont respectées. Voici ce qui coûte\u00a0: ${rules}.`,
    without: (more, won) =>
      [
        more > 0 ? `Sans cela, une personne est trouvée pour ${places(more)} de plus.` : '',
        more < 0 ? `Sans cela, une personne est trouvée pour ${places(more)} de moins.` : '',
        won < 0 ? `Le total serait plus bas de ${points(won)}.` : `Le total serait plus haut de ${points(won)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    go: 'Proposer ceci',
    goWhich: (kind) => `Proposer ceci\u00a0: ${kind}`,
    all: 'Voir comment combler une place',
  },
  working: {
    title: 'Calcul en cours',
    now: 'Il y a beaucoup à peser. La réponse apparaît ici dès qu’elle est prête.',
    leave: 'Vous pouvez quitter cette page et y revenir. Rien ne change entre-temps.',
    look: 'Regarder de nouveau',
  },
  whyNot: {
    link: 'Pourquoi pas quelqu’un d’autre?',
    title: (code) => `Pourquoi pas cette personne pour ${code}?`,
    lead: 'Choisissez quelqu’un pour voir ce qu’il faudrait pour lui donner une place ici.',
    find: 'Nom de la personne',
    nothing: 'Écrivez un nom, ou une partie du nom',
    tooLong: 'Écrivez au plus 200 caractères',
    go: 'Chercher',
    none: 'Personne de ce nom',
    noneNext: 'Essayez une partie du nom, ou l’adresse courriel.',
    people: 'Choisir une personne',
    answer: (name) => `Pourquoi pas ${name}?`,
    closed: 'Cette demande n’est pas ouverte\u00a0: on ne cherche personne.',
    chosen: (name, code) => `Le meilleur plan du jour place ${name} dans ${code}. Vous pouvez proposer cette personne.`,
    full: (code) => `Chaque place de ${code} a quelqu’un d’approuvé.`,
    busy: (name) => `${name} n’a plus de place\u00a0: limite souhaitée atteinte, ou beaucoup d’offres récentes.`,
    apart: (name, code) => `On ne peut pas proposer ${name} pour ${code}. Voici ce qui l’empêche\u00a0:`,
    matched: (state) => `Il y a déjà un jumelage. Son état\u00a0: ${state}.`,
    rule: (label, why) => `${label}. ${why}`,
  },
  margin: {
    even: (name, code) => `Un autre plan avec ${name} dans ${code} vaut autant. Vous pouvez proposer cette personne.`,
    loses: (name, code, total) => `Avec ${name} dans ${code}, le plan entier perdrait ${points(total)}.`,
    empties: (name, code, n) =>
      `Avec ${name} dans ${code}, ${f.plural(n, { one: '#\u00a0place ailleurs resterait', other: '#\u00a0places ailleurs resteraient' })} sans personne.`,
    more: (other, n) => `${other} a cette place, et y apporte ${points(n)} de plus.`,
    fewer: (other, n) => `${other} a cette place, et y apporte ${points(n)} de moins.`,
    same: (other) => `${other} a cette place, et y apporte autant.`,
    elsewhere: (n) => `Ailleurs, ${points(n)} de perte.`,
    elsewhereWon: (n) => `Ailleurs, ${points(n)} de gain.`,
    wanted: (code, name) => `${code} tient plus à ${name}\u00a0: le meilleur plan place cette personne là.`,
    fairness: (n) => `Pour le tour de rôle\u00a0: ${points(n)} de perte, car quelqu’un serait sollicité plus souvent.`,
    fairnessWon: (n) =>
      `Pour le tour de rôle\u00a0: ${points(n)} de gain, car quelqu’un serait sollicité moins souvent.`,
    urgency: (n) => `Pour une place plus pressée\u00a0: ${points(n)} de perte.`,
    urgencyWon: (n) => `Pour une place plus pressée\u00a0: ${points(n)} de gain.`,
    nearest: (code, total) => `La demande la plus proche est ${code}\u00a0: il manque ${points(total)}.`,
    nearestEven: (code) => `La demande la plus proche est ${code}\u00a0: un plan avec cette personne vaut autant.`,
    nearestEmpties: (code) =>
      `La demande la plus proche est ${code}, mais une autre place resterait alors sans personne.`,
    nowhere: 'Aucune demande ouverte ne convient à cette personne aujourd’hui.',
    elsewhereToo: 'Là où cela coûterait le moins',
  },
  whyEmpty: {
    link: 'Pourquoi une place est-elle vide?',
    title: (code) => `Pourquoi une place de ${code} est-elle vide?`,
    none: (code) => `Dans le meilleur plan du jour, chaque place de ${code} a quelqu’un.`,
    noneNext: 'Voir qui pourrait venir.',
    lead: (n) =>
      `${f.plural(n, { one: '#\u00a0place reste vide', other: '#\u00a0places restent vides' })} même dans le meilleur plan du jour. Chacun de ces changements, à lui seul, en comblerait une.`,
    nothing: 'Aucun changement ne suffit à lui seul.',
    oneMore: 'Un engagement de plus',
    oneMoreLead: 'Ces personnes ont atteint leur limite. Demandez-leur si un engagement de plus leur convient.',
    oneMoreOf: (name, won) =>
      won < 0 ? `${name}\u00a0: le total baisse de ${points(won)}` : `${name}\u00a0: le total monte de ${points(won)}`,
    swap: 'Depuis une autre demande',
    swapOf: (name, from) => `${name} vient de ${from}, qui a alors une place sans personne.`,
    swapPoints: sums,
    waivers: 'Lever une règle',
    waiver: (rule, n) =>
      `${rule}\u00a0: ${f.plural(n, { one: '#\u00a0personne pourrait venir', other: '#\u00a0personnes pourraient venir' })}.`,
    waiverBest: (name, score) => `Meilleur choix\u00a0: ${name}, correspondance de ${score} sur 100.`,
    waive: 'Lever la règle pour cette personne',
    waiveFor: (rule, name) => `Lever la règle pour cette personne\u00a0: ${rule}, ${name}`,
    look: (name) => `Voir ${name}`,
  },
  whyThis: {
    link: 'Pourquoi cette personne, et qui viendrait ensuite?',
    title: (name, code) => `Pourquoi ${name} pour ${code}?`,
    parts: 'La correspondance du jour',
    noFit: 'Cette personne est partie, ou ne peut pas être évaluée en ce moment.',
    next: 'Qui viendrait ensuite',
    decided: 'Ce jumelage est décidé\u00a0: le plan ne le regarde plus.',
    nextIs: (name, next) => `Sans ${name}, la place irait à ${next}.`,
    nextNone: (name) => `Sans ${name}, personne d’autre ne pourrait avoir la place.`,
    even: 'Le plan entier vaudrait autant.',
    loses: (total) => `Le plan entier perdrait ${points(total)}.`,
    empties: (n) =>
      `${f.plural(n, { one: '#\u00a0place de plus resterait sans personne', other: '#\u00a0places de plus resteraient sans personne' })}.`,
    notInPlan: (name, code) => `Le meilleur plan du jour ne place pas ${name} dans ${code}.`,
  },
};
