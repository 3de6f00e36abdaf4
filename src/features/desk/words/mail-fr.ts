import { format } from '../../../platform/words/format.js';
import { countedTo, isMany, type MailShelf } from '../domain/mail-shelves.js';
import type { mailEn } from './mail-en.js';

const f = format('fr');
const emails = (n: number): string => f.plural(n, { one: '# courriel', other: '# courriels' });

const many = `${f.number(countedTo)} et plus`;

const shelves: Record<MailShelf, string> = {
  waiting: 'En attente',
  held: 'Retenus',
  sent: 'Envoyés',
  trouble: 'En difficulté',
  unknown: 'Incertains',
  failed: 'Échecs',
  suppressed: 'Non envoyés',
  expired: 'Trop tard ou annulés',
  merged: 'Dans un autre courriel',
};

const whyEnded: Readonly<Record<string, string | undefined>> = {
  bounced: 'Un courriel est déjà revenu de cette adresse\u00a0: la boîte n’existe pas. Plus rien n’y part.',
  complained: 'La personne a signalé un de nos courriels comme indésirable. Plus rien ne part à cette adresse.',
  'by-hand': 'La coordination l’a arrêté.',
  unsubscribed: 'La personne ne veut pas de courriels de cette sorte.',
  'no-address': 'Cette personne n’a pas d’adresse courriel. Il faut lui téléphoner.',
  deactivated: 'Le compte de cette personne est fermé.',
  restored: 'La base de données vient d’une sauvegarde\u00a0: ce courriel est peut-être parti depuis.',
};

const phases: Readonly<Record<string, string>> = {
  open: 'En conversation avec le serveur',
  dot: 'Remise de la fin du courriel',
  accepted: 'Le serveur l’a pris',
  rejected_temp: 'Pas maintenant, dit le serveur',
  rejected_perm: 'Le serveur l’a refusé pour de bon',
  lost_before_dot: 'La ligne a coupé avant la fin. Rien n’est parti.',
  unknown: 'La ligne a coupé tout à la fin. Le serveur l’a peut-être.',
};

const events: Readonly<Record<string, string>> = {
  delivered: 'Il est dans la boîte aux lettres',
  delayed: 'La livraison prend plus de temps',
  bounced_soft: 'Il est revenu, mais la boîte pourra remarcher',
  bounced_hard: 'Il est revenu\u00a0: la boîte n’existe pas',
  complained: 'La personne l’a signalé comme indésirable',
  unreadable: 'Un rapport illisible est arrivé',
  accepted: 'Le serveur l’a pris. Sa réponse est arrivée en retard.',
  refused: 'Le serveur ne l’a pas pris. Sa réponse est arrivée en retard.',
};

const done: Readonly<Record<string, string | undefined>> = {
  hold: 'Le courriel est retenu jusqu’à ce que vous l’envoyiez.',
  edit: 'Vos changements sont enregistrés. Le courriel vous attend encore.',
  cancel: 'Le courriel ne partira pas.',
  arrived: 'C’est noté\u00a0: le courriel est arrivé.',
  pause: 'Ces courriels attendent maintenant que vous les laissiez partir.',
  phoned: 'L’appel est noté.',
  resume: 'Ces courriels partent de nouveau.',
};

export const mailFr: typeof mailEn = {
  shelves,
  counted: (shelf, n) => (isMany(shelf, n) ? many : f.number(n)),
  whyEnded,
  phases,
  events,
  done,
  filters: {
    kind: 'Sorte de courriel',
    any: 'Toutes les sortes',
    words: 'Nom ou adresse',
    from: 'Écrit depuis le',
    until: 'Écrit jusqu’au',
    state: 'État',
  },
  kinds: {
    link: 'Sortes de courriels',
    title: 'Sortes de courriels',
    lead: 'Comment chaque sorte voyage. Suspendez-en une si quelque chose cloche\u00a0: ses courriels attendent, aucun n’est perdu.',
    columns: {
      kind: 'Sorte',
      way: 'Voie et moment',
      doubt: 'En cas de doute',
      consent: 'Consentement',
      phone: 'Sans adresse',
      day: 'Dernières 24\u00a0h',
      step: 'Suspendre',
    },
    lanes: ['Connexion, avant tout', 'Au fil des choses', 'Rappel', 'À beaucoup de gens'],
    timings: { 'at-once': 'Tout de suite', 'by-day': 'De jour', 'once-a-day': 'Une fois par jour, ensemble' },
    doubts: { resend: 'Renvoyé', hold: 'Demande à quelqu’un' },
    consents: {
      non_cem: 'Non commercial',
      cem_exempt: 'Sans consentement',
      cem: 'Seulement après un oui',
    },
    topics: { reminders: 'Les rappels peuvent être refusés', summaries: 'Les résumés peuvent être refusés' },
    always: 'Ne peut pas être refusé',
    phoned: 'Un appel',
    untold: 'Rien',
    day: (sent, failed) =>
      `${f.plural(sent, { one: '# envoyé', other: '# envoyés' })}, ${f.plural(failed, { one: '# refusé', other: '# refusés' })}`,
    pause: 'Suspendre',
    pauseThis: (title) => `\u00a0: ${title}`,
    never: 'Jamais suspendu',
  },
  paused: {
    title: 'Courriels suspendus',
    failures: (kind, since) =>
      `«\u00a0${kind}\u00a0» est suspendu depuis le ${since}, car les serveurs en ont refusé trop.`,
    byHand: (kind, since) => `«\u00a0${kind}\u00a0» est suspendu depuis le ${since}, par décision de la coordination.`,
    waiting: (n) => f.plural(n, { one: '# courriel attend.', other: '# courriels attendent.' }),
    resume: 'Les laisser partir',
  },
  calls: {
    status: 'à appeler',
    columns: { who: 'Qui', phone: 'Téléphone', why: 'Pourquoi', since: 'Depuis', done: 'Après l’appel' },
    reasons: {
      bounced: 'Les courriels à cette adresse reviennent.',
      complained: 'Un de nos courriels a été signalé comme indésirable.',
      'no-address': 'Il n’y a pas d’adresse courriel. À dire au téléphone\u00a0:',
      'not-sent': 'Un courriel à cette personne n’est pas parti. À dire au téléphone\u00a0:',
    },
    letter: 'Voir le courriel',
    says: (subject) => `«\u00a0${subject}\u00a0»`,
    answer: 'Noter la réponse',
    noNumber: 'Aucun numéro connu',
    note: 'Ce que l’appel a donné',
    missing: 'Écrivez ce que l’appel a donné',
    long: 'Gardez la note sous 300 caractères',
    go: 'C’est fait',
    none: 'Personne à appeler',
    noneNext: 'Une personne apparaît ici quand les courriels ne lui arrivent pas, ou quand elle n’a pas d’adresse.',
  },
  email: {
    title: 'Pas d’adresse courriel',
    lead: 'On appelle cette personne\u00a0: chaque courriel important devient un appel à faire. Dès qu’il y a une adresse, les courriels y vont.',
    label: 'Adresse courriel',
    hint: 'Relisez-la à la personne, lettre par lettre.',
    wrong: 'Écrivez une adresse comme nom@exemple.ca',
    go: 'Ajouter cette adresse',
  },
  person: {
    title: 'Ce qui empêche les courriels',
    stopped: {
      reminders: 'Cette personne ne veut pas de rappels.',
      summaries: 'Cette personne ne veut pas de résumés.',
    },
    since: (when) => `Depuis le ${when}.`,
    note: 'Pourquoi on peut écrire de nouveau',
    noteHint: 'Par exemple\u00a0: la boîte était pleine et remarche.',
    missing: 'Écrivez pourquoi on peut écrire de nouveau',
    long: 'Gardez la note sous 2 000 caractères',
    lift: 'Écrire de nouveau à cette adresse',
  },
  deliveries: {
    delivered: 'Il est arrivé dans la boîte aux lettres',
    delayed: 'La livraison prend plus de temps',
    bounced: 'Il est revenu',
    complained: 'La personne l’a signalé comme indésirable',
  },
  letter: {
    kind: 'Sorte',
    leaves: (when) => `Il part le ${when}, sauf si vous l’arrêtez.`,
    untilYou: 'Il attend que vous l’envoyiez.',
    whenHeld: 'Retenu',
    next: 'Prochain essai',
    why: 'Pourquoi il n’est pas parti',
    tooLate: 'Il serait arrivé trop tard pour être utile.',
    delivery: 'Ce qu’il est devenu',
    messageId: 'Message-ID',
    server: 'Serveur de courrier',
    decided: (who, when) => `${who}, le ${when}`,
    decidedBy: 'Dernière décision',
    cannotShowTitle: 'Rien à montrer',
    cannotShow:
      'Le texte de ce courriel ne peut pas être montré. Une ancienne version de Tandem l’a écrit, et celle-ci n’a pas de mots pour lui.',
    cannotChange: 'Ce courriel ne peut pas être modifié, car son texte ne peut pas être montré.',
    mayTwice: 'Une copie est peut-être déjà partie. La personne pourrait le recevoir deux fois.',
    attempts: 'Tous les essais',
    columns: { when: 'Quand', what: 'Ce qui s’est passé', reply: 'Réponse du serveur' },
    noReply: 'Rien',
    eventsTitle: 'Ce qui est revenu',
    carries: (n) => `Contient ${emails(n)} du même jour`,
    carriedIn: (left) =>
      left ? 'Il est parti dans un autre courriel\u00a0:' : 'Il est dans un autre courriel et partage son sort\u00a0:',
    changed: 'Modifié avant l’envoi',
    note: 'Note',
    subject: 'Objet',
    advice: {
      unknown:
        'Le serveur a peut-être ce courriel, ou pas. Vérifiez, ou demandez à la personne, avant d’écrire de nouveau.',
    },
    failed: {
      address:
        'Ce courriel n’est pas arrivé\u00a0: rien n’arrive à cette adresse. Appelez la personne et corrigez l’adresse.',
      letter:
        'Ce courriel n’est pas arrivé\u00a0: il ne peut pas être envoyé tel quel. Une autre adresse n’y change rien. Appelez la personne.',
      refused:
        'Ce courriel n’est pas arrivé\u00a0: le serveur l’a refusé. Lisez ce qu’il a dit et appelez la personne.',
      tried:
        'Ce courriel n’est pas arrivé\u00a0: aucun serveur ne l’a pris. Renvoyez-le plus tard ou appelez la personne.',
    },
    own: {
      address: 'Rien. Tandem ne l’a pas envoyé\u00a0: aucun courriel ne peut aller à cette adresse.',
      alphabet: 'Rien. Tandem ne l’a pas envoyé\u00a0: le serveur ne prend pas ces lettres dans une adresse.',
      length: 'Rien. Tandem ne l’a pas envoyé\u00a0: le courriel est trop long.',
      words: 'Rien. Tandem ne l’a pas envoyé\u00a0: cette version n’a pas de mots pour ce courriel.',
    },
    undo: {
      hold: 'Annuler\u00a0: le laisser partir',
      cancel: 'Annuler\u00a0: l’envoyer quand même',
      release: 'Annuler\u00a0: le retenir',
      again: 'Annuler\u00a0: le retenir',
    },
    back: 'Revenir sans rien faire',
  },
  leaving: {
    now: 'Le courriel part maintenant.',
    morning: (when) => `Le courriel part le ${when}, quand il fait jour chez la personne.`,
    paused: 'Les courriels de cette sorte sont suspendus. Celui-ci part quand ils reprennent.',
    barred: 'Le courriel ne partira pas tant que la raison demeure\u00a0:',
  },
  again: {
    title: 'Envoyer ce courriel de nouveau?',
    lead: (to) => `Il est pour ${to}.`,
    forGood: 'Une fois parti, on ne peut plus annuler.',
    copy: 'Une copie est peut-être déjà arrivée. La personne recevrait alors le même courriel deux fois.',
    same: 'Les deux copies ont le même Message-ID\u00a0: bien des logiciels n’en montrent qu’une.',
    go: 'L’envoyer de nouveau',
  },
  arrived: {
    title: 'Ce courriel est-il arrivé?',
    lead: 'Dites-le seulement si vous le savez\u00a0: la personne vous l’a dit, ou le journal du serveur le montre. On ne peut pas annuler.',
    handed: 'Remis',
    look: 'Cherchez ce Message-ID dans le journal du serveur',
    go: 'Oui, il est arrivé',
  },
  edit: {
    title: 'Modifier ce courriel',
    lead: (language) => `La personne le lit en ${language}\u00a0: écrivez dans cette langue.`,
    languages: { en: 'anglais', fr: 'français' },
    subject: 'Objet',
    subjectHint: 'Laissez-le tel quel pour garder l’objet du courriel.',
    subjectLong: 'Gardez l’objet sous 150 caractères',
    note: 'Une note au-dessus du texte',
    noteHint: 'Rien sur la santé. Une ligne vide commence un nouveau paragraphe.',
    noteLong: 'Gardez la note sous 2 000 caractères',
    save: 'Enregistrer les changements',
    preview: 'Aperçu',
    previewTitle: 'Le courriel tel qu’il partirait',
  },
  conflict: {
    title: 'Ce n’est plus possible',
    now: (state) => `Le courriel est maintenant dans l’état «\u00a0${state}\u00a0».`,
    left: (when) => `Il est parti le ${when}, juste avant votre décision.`,
    sending: 'Il est en train de partir.',
    decided: (who, when) => `${who} a pris une décision le ${when}.`,
    typed: 'Ce que vous avez écrit',
    open: 'Voir le courriel tel qu’il est maintenant',
  },
};
