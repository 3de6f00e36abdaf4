import { page } from '../../platform/web/page-path.js';

/** The pages of requests. Anybody may link to them; `withdraw` is answered by matching, which has matches to close. */
export const requestsPaths = {
  list: page('/requests', '/demandes'),
  start: page('/requests/new', '/demandes/nouvelle'),
  request: page('/requests/:id', '/demandes/:id'),
  edit: page('/requests/:id/edit', '/demandes/:id/modifier'),
  part: page('/requests/:id/edit/:part', '/demandes/:id/modifier/:part'),
  check: page('/requests/:id/check', '/demandes/:id/verifier'),
  takeBack: page('/requests/:id/take-back', '/demandes/:id/reprendre'),
  withdraw: page('/requests/:id/withdraw', '/demandes/:id/retrait'),
  review: page('/coordination/requests/:id/review', '/coordination/demandes/:id/examen'),
  approval: page('/coordination/requests/:id/review/approval', '/coordination/demandes/:id/examen/approbation'),
  changes: page('/coordination/requests/:id/review/changes', '/coordination/demandes/:id/examen/changements'),
  refusal: page('/coordination/requests/:id/review/refusal', '/coordination/demandes/:id/examen/refus'),
};
