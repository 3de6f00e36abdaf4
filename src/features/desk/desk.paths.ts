import { page } from '../../platform/web/page-path.js';

/** The coordinator’s console. Anybody may link to it; only coordinators get in, and administrators to the queues. */
export const deskPaths = {
  today: page('/coordination', '/coordination'),
  search: page('/coordination/search', '/coordination/recherche'),
  queue: page('/coordination/queues/:queue', '/coordination/files/:queue'),
  request: page('/coordination/requests/:id', '/coordination/demandes/:id'),
  propose: page('/coordination/requests/:id/propose', '/coordination/demandes/:id/proposer'),
  reopen: page('/coordination/requests/:id/open-again', '/coordination/demandes/:id/rouvrir'),
  close: page('/coordination/requests/:id/close', '/coordination/demandes/:id/fermer'),
  /** The best people together, under the rules of the table. */
  slate: page('/coordination/requests/:id/slate', '/coordination/demandes/:id/groupe'),
  slateRules: page('/coordination/requests/:id/slate/rules', '/coordination/demandes/:id/groupe/regles'),
  proposeSlate: page('/coordination/requests/:id/slate/propose', '/coordination/demandes/:id/groupe/proposer'),
  compare: page('/coordination/requests/:id/compare', '/coordination/demandes/:id/comparer'),
  /** Every way to fill an empty place, and why it is empty; why somebody is not in it. */
  repairRequest: page('/coordination/requests/:id/repair', '/coordination/demandes/:id/reparer'),
  whyEmpty: page('/coordination/requests/:id/why-empty', '/coordination/demandes/:id/pourquoi-vide'),
  whyNot: page('/coordination/requests/:id/why-not', '/coordination/demandes/:id/pourquoi-pas'),
  match: page('/coordination/matches/:id', '/coordination/jumelages/:id'),
  whyThis: page('/coordination/matches/:id/why', '/coordination/jumelages/:id/pourquoi'),
  /** The offer as this partner would read it, in one language. */
  offer: page('/coordination/matches/:id/letter/:language', '/coordination/jumelages/:id/lettre/:language'),
  /** What a partner said on the phone. */
  answer: page('/coordination/matches/:id/answer', '/coordination/jumelages/:id/reponse'),
  decide: page('/coordination/matches/:id/:decision', '/coordination/jumelages/:id/:decision'),
  people: page('/coordination/people', '/coordination/personnes'),
  person: page('/coordination/people/:id', '/coordination/personnes/:id'),
  pause: page('/coordination/people/:id/pause', '/coordination/personnes/:id/pause'),
  /** Letters may go to their address again. */
  liftSuppression: page('/coordination/people/:id/write-again', '/coordination/personnes/:id/ecrire-de-nouveau'),
  /** Somebody without an address tells one. */
  giveEmail: page('/coordination/people/:id/email', '/coordination/personnes/:id/courriel'),
  resume: page('/coordination/people/:id/back', '/coordination/personnes/:id/retour'),
  /** Whom letters do not reach. */
  calls: page('/coordination/to-phone', '/coordination/a-appeler'),
  phoned: page('/coordination/to-phone/:id/done', '/coordination/a-appeler/:id/fait'),
  /** Kinds of letters, and whether they leave just now. */
  letterKinds: page('/coordination/letter-kinds', '/coordination/sortes-de-courriels'),
  pauseKind: page('/coordination/letter-kinds/:kind/pause', '/coordination/sortes-de-courriels/:kind/suspendre'),
  resumeKind: page('/coordination/letter-kinds/:kind/resume', '/coordination/sortes-de-courriels/:kind/reprendre'),
  outbox: page('/coordination/outbox', '/coordination/courrier'),
  letter: page('/coordination/outbox/:id', '/coordination/courrier/:id'),
  letterBody: page('/coordination/outbox/:id/body/:language', '/coordination/courrier/:id/corps/:language'),
  decideLetter: page('/coordination/outbox/:id/:decision', '/coordination/courrier/:id/:decision'),
  repairPerson: page('/coordination/people/:id/repair', '/coordination/personnes/:id/reparer'),
  repairs: page('/coordination/repair', '/coordination/reparer'),
  rounds: page('/coordination/rounds', '/coordination/tours'),
  round: page('/coordination/rounds/:id', '/coordination/tours/:id'),
  confirmRound: page('/coordination/rounds/:id/confirm', '/coordination/tours/:id/confirmer'),
  cancelRound: page('/coordination/rounds/:id/stop', '/coordination/tours/:id/arreter'),
  replayRound: page('/coordination/rounds/:id/again', '/coordination/tours/:id/refaire'),
  /** The machines behind it all, for administrators. */
  queues: page('/queues', '/files'),
  mendJob: page('/queues/:line/:job/:decision', '/files/:line/:job/:decision'),
};
