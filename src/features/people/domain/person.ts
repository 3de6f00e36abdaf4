import type { Role } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';

/** A person as other features and pages know them. */
export interface Person {
  readonly id: Id;
  /** Null for somebody who is phoned instead. */
  readonly email: string | null;
  readonly givenName: string;
  readonly familyName: string;
  /** Given and family name; what stands before the @ while no name is known. */
  readonly name: string;
  readonly locale: Locale;
  readonly phone: string | null;
  readonly timeZone: string;
  readonly roles: readonly Role[];
}

/** What must be known to open an account. */
export interface NewPerson {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly locale: Locale;
  readonly phone?: string | null;
  /** An IANA name; Eastern time when left out. */
  readonly timeZone?: string;
}

/** The same of somebody without an address, who is phoned instead: a name and a number. */
export interface PhonedPerson extends Omit<NewPerson, 'email' | 'phone'> {
  readonly email: null;
  readonly phone: string;
}
