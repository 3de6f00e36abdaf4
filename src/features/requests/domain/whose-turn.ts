import type { RequestStatus } from './request.lifecycle.js';

/** Who has the next move: the team, or the coordinators; nobody once it is over. */
export const waitsFor: Readonly<Record<RequestStatus, 'team' | 'us' | null>> = {
  draft: 'team',
  submitted: 'us',
  changes_requested: 'team',
  refused: null,
  open: 'us',
  filled: null,
  expired: null,
  withdrawn: null,
  closed: null,
};
