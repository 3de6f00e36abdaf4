import { page } from '../../platform/web/page-path.js';

/** The pages of committees. Anybody may link to them. */
export const committeesPaths = {
  list: page('/committees', '/comites'),
  committee: page('/committees/:id', '/comites/:id'),
  newSeat: page('/committees/:id/seats/new', '/comites/:id/sieges/nouveau'),
  seat: page('/committees/:id/seats/:seat', '/comites/:id/sieges/:seat'),
  seatRole: page('/committees/:id/seats/:seat/role', '/comites/:id/sieges/:seat/role'),
  seatEnd: page('/committees/:id/seats/:seat/end', '/comites/:id/sieges/:seat/fin'),
};
