import { page } from '../../platform/web/page-path.js';

/** The coordinator’s console. */
export const deskPaths = {
  today: page('/coordination', '/coordination'),
  queue: page('/coordination/queues/:queue', '/coordination/files/:queue'),
  request: page('/coordination/requests/:id', '/coordination/demandes/:id'),
  propose: page('/coordination/requests/:id/propose', '/coordination/demandes/:id/proposer'),
  compare: page('/coordination/requests/:id/compare', '/coordination/demandes/:id/comparer'),
  match: page('/coordination/matches/:id', '/coordination/jumelages/:id'),
  decide: page('/coordination/matches/:id/:decision', '/coordination/jumelages/:id/:decision'),
  people: page('/coordination/people', '/coordination/personnes'),
  person: page('/coordination/people/:id', '/coordination/personnes/:id'),
  outbox: page('/coordination/outbox', '/coordination/courrier'),
  letter: page('/coordination/outbox/:id', '/coordination/courrier/:id'),
  rounds: page('/coordination/rounds', '/coordination/tours'),
};
