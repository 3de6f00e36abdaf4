import { page } from '../../platform/web/page-path.js';

/** The pages of projects. Anybody may link to them. */
export const projectsPaths = {
  list: page('/projects', '/projets'),
  project: page('/projects/:id', '/projets/:id'),
  removal: page('/projects/:id/team/:person/removal', '/projets/:id/equipe/:person/retrait'),
};
