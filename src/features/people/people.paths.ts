import { page } from '../../platform/web/page-path.js';

/** Where everything about people and about the network itself lives. Pages, letters and other features link through it. */
export const peoplePaths = {
  landing: page('/', '/'),
  howItWorks: page('/how-it-works', '/comment-ca-marche'),
  payAndTime: page('/pay-and-time', '/remuneration-et-temps'),
  yourRights: page('/your-rights', '/vos-droits'),
  help: page('/help', '/aide'),
  accessibility: page('/accessibility', '/accessibilite'),
  signIn: page('/sign-in', '/connexion'),
  signInSent: page('/sign-in/sent', '/connexion/envoye'),
  /** The target of every link that signs somebody in; `token` is `ctx.token('sign-in', linkId)`. */
  continue: page('/continue/:token', '/continuer/:token'),
  signOut: page('/sign-out', '/deconnexion'),
  account: page('/account', '/compte'),
  endSession: page('/account/sessions/:id/end', '/compte/sessions/:id/fermer'),
  endOtherSessions: page('/account/sessions/end-others', '/compte/sessions/fermer-les-autres'),
  people: page('/admin/people', '/admin/personnes'),
  addPerson: page('/admin/people/add', '/admin/personnes/ajouter'),
  person: page('/admin/people/:id', '/admin/personnes/:id'),
  grantRole: page('/admin/people/:id/grant', '/admin/personnes/:id/accorder'),
  takeRole: page('/admin/people/:id/take', '/admin/personnes/:id/retirer'),
} as const;

/** Where people go from the public pages and after signing in; the features that own these pages serve them. */
export const doors = {
  apply: page('/apply', '/postuler'),
  home: page('/home', '/accueil'),
  newRequest: page('/requests/new', '/demandes/nouvelle'),
} as const;

/** Outside production only. */
export const signInAsPath = '/dev/sign-in-as';
