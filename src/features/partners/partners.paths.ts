import { page } from '../../platform/web/page-path.js';

/** The pages of this feature. Pages, letters and other features link to them from here. */
export const partnersPaths = {
  start: page('/apply', '/postuler'),
  step: page('/apply/:step', '/postuler/:step'),
  check: page('/apply/check', '/postuler/verifier'),
  done: page('/apply/done', '/postuler/merci'),
  later: page('/apply/later', '/postuler/plus-tard'),
  resume: page('/apply/resume/:token', '/postuler/reprendre/:token'),
  /** Behind the link in “confirm that it is you”. */
  confirm: page('/apply/confirm/:token', '/postuler/confirmer/:token'),
  application: page('/application', '/candidature'),
  withdraw: page('/application/take-back', '/candidature/retirer'),
  profile: page('/profile', '/profil'),
  profilePart: page('/profile/:part', '/profil/:part'),
  confirmProfile: page('/profile/confirm', '/profil/confirmer'),
  offers: page('/profile/offers', '/profil/offres'),
  download: page('/profile/my-data', '/profil/mes-donnees'),
  leave: page('/profile/leave', '/profil/quitter'),
  goodbye: page('/goodbye', '/au-revoir'),
  /** What a coordinator reads and decides. */
  review: page('/coordination/applications/:id', '/coordination/candidatures/:id'),
  decide: page('/coordination/applications/:id/:decision', '/coordination/candidatures/:id/:decision'),
};
