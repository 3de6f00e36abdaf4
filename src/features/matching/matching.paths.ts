import { page } from '../../platform/web/page-path.js';

/** Where the life of a match is lived: a partner’s home and invitations, and the team’s side of a match. */
export const matchingPaths = {
  home: page('/home', '/accueil'),
  invitation: page('/invitations/:id', '/invitations/:id'),
  sayYes: page('/invitations/:id/yes', '/invitations/:id/oui'),
  notNow: page('/invitations/:id/not-now', '/invitations/:id/pas-maintenant'),
  ask: page('/invitations/:id/ask', '/invitations/:id/question'),
  partnerAnswer: page('/invitations/:id/answer', '/invitations/:id/reponse'),
  leave: page('/invitations/:id/leave', '/invitations/:id/retrait'),
  pause: page('/pause', '/pause'),
  resume: page('/pause/end', '/pause/fin'),
  /** Everybody whom the team of a request meets, works with or worked with. */
  team: page('/requests/:id/partners', '/demandes/:id/partenaires'),
  match: page('/matches/:id', '/jumelages/:id'),
  teamAnswer: page('/matches/:id/answer', '/jumelages/:id/reponse'),
  teamDecline: page('/matches/:id/not-this-person', '/jumelages/:id/pas-cette-personne'),
  withdraw: page('/matches/:id/withdraw', '/jumelages/:id/retrait'),
  start: page('/matches/:id/start', '/jumelages/:id/debut'),
  end: page('/matches/:id/end', '/jumelages/:id/fin'),
  /** A rule set aside for a request, or with `?partner=` for one partner in it. */
  waive: page('/coordination/requests/:id/waive/:rule', '/coordination/demandes/:id/lever/:rule'),
  undoWaiver: page('/coordination/requests/:id/waive/:rule/undo', '/coordination/demandes/:id/lever/:rule/annuler'),
  /** What the criteria count. */
  weights: page('/criteria', '/criteres'),
  previewWeights: page('/criteria/preview', '/criteres/apercu'),
};
