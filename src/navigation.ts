import { Injectable } from '@nestjs/common';
import { holds } from './kernel/actor.js';
import type { Locale, Text } from './kernel/text.js';
import { committeesPaths } from './features/committees/committees.paths.js';
import { deskPaths } from './features/desk/desk.paths.js';
import { matchingPaths } from './features/matching/matching.paths.js';
import { partnersPaths } from './features/partners/partners.paths.js';
import { peoplePaths } from './features/people/people.paths.js';
import { projectsPaths } from './features/projects/projects.paths.js';
import { requestsPaths } from './features/requests/requests.paths.js';
import type { Role } from './kernel/actor.js';
import { Navigation, type NavigationLink } from './platform/web/navigation.js';
import type { PagePath } from './platform/web/page-path.js';
import type { SignedIn } from './platform/web/visit.js';

interface Entry {
  readonly text: Text;
  readonly page: PagePath;
  readonly for: readonly Role[];
}

const team: Role[] = ['principal_investigator', 'researcher', 'committee_chair'];

const entries: readonly Entry[] = [
  { text: { en: 'Home', fr: 'Accueil' }, page: matchingPaths.home, for: ['partner'] },
  { text: { en: 'My application', fr: 'Ma candidature' }, page: partnersPaths.application, for: ['applicant'] },
  { text: { en: 'My profile', fr: 'Mon profil' }, page: partnersPaths.profile, for: ['partner'] },
  { text: { en: 'Take a break', fr: 'Prendre une pause' }, page: matchingPaths.pause, for: ['partner'] },
  { text: { en: 'Console', fr: 'Console' }, page: deskPaths.today, for: ['coordinator'] },
  { text: { en: 'Requests', fr: 'Demandes' }, page: requestsPaths.list, for: team },
  { text: { en: 'Projects', fr: 'Projets' }, page: projectsPaths.list, for: ['principal_investigator', 'researcher'] },
  { text: { en: 'Committees', fr: 'Comités' }, page: committeesPaths.list, for: [...team, 'partner', 'coordinator'] },
  { text: { en: 'Accounts', fr: 'Comptes' }, page: peoplePaths.people, for: ['administrator'] },
  { text: { en: 'Criteria', fr: 'Critères' }, page: matchingPaths.weights, for: ['administrator'] },
  { text: { en: 'Queues', fr: 'Files d’attente' }, page: deskPaths.queues, for: ['administrator'] },
];

const visitor: readonly Omit<Entry, 'for'>[] = [
  { text: { en: 'How it works', fr: 'Comment ça marche' }, page: peoplePaths.howItWorks },
  { text: { en: 'Time and pay', fr: 'Temps et paiement' }, page: peoplePaths.payAndTime },
  { text: { en: 'Apply', fr: 'Postuler' }, page: partnersPaths.start },
];

const foot: readonly Omit<Entry, 'for'>[] = [
  { text: { en: 'How it works', fr: 'Comment ça marche' }, page: peoplePaths.howItWorks },
  { text: { en: 'Time and pay', fr: 'Temps et paiement' }, page: peoplePaths.payAndTime },
  { text: { en: 'Your rights and privacy', fr: 'Vos droits et votre vie privée' }, page: peoplePaths.yourRights },
  { text: { en: 'Accessibility', fr: 'Accessibilité' }, page: peoplePaths.accessibility },
];

/** Who sees which links in the header. */
@Injectable()
export class TandemNavigation extends Navigation {
  links(locale: Locale, account: SignedIn | null): NavigationLink[] {
    const seen = account ? entries.filter((entry) => holds(account, ...entry.for)) : visitor;
    return seen.map(link(locale));
  }

  footer = (locale: Locale): NavigationLink[] => foot.map(link(locale));
  home = (locale: Locale): string => peoplePaths.landing.to(locale);
  help = (locale: Locale): string => peoplePaths.help.to(locale);
  account = (locale: Locale): string => peoplePaths.account.to(locale);
  signOut = (locale: Locale): string => peoplePaths.signOut.to(locale);
  signIn = (locale: Locale, returnTo: string): string =>
    peoplePaths.signIn.to(locale, undefined, returnTo ? { next: returnTo } : undefined);
}

const link =
  (locale: Locale) =>
  ({ text, page }: Omit<Entry, 'for'>): NavigationLink => ({ text: text[locale], href: page.to(locale) });
