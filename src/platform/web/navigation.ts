import type { Locale } from '../../kernel/text.js';
import type { SignedIn } from './visit.js';

export interface NavigationLink {
  readonly text: string;
  readonly href: string;
}

/** What the header offers to whom. Given by the application, which knows the features. */
export abstract class Navigation {
  abstract links(locale: Locale, account: SignedIn | null): NavigationLink[];
  abstract footer(locale: Locale): NavigationLink[];
  abstract home(locale: Locale): string;
  abstract help(locale: Locale): string;
  abstract account(locale: Locale): string;
  abstract signIn(locale: Locale, returnTo: string): string;
  abstract signOut(locale: Locale): string;
}
