import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor, Role } from '../../kernel/actor.js';
import type { Id } from '../../kernel/id.js';
import { findOrCreateAccount } from './actions/find-or-create-account.js';
import { findOrCreatePhoned } from './actions/find-or-create-phoned.js';
import { GiveEmail } from './actions/give-email.js';
import { GrantRole } from './actions/grant-role.js';
import { MakeSignInLink } from './actions/make-sign-in-link.js';
import { TakeRole } from './actions/take-role.js';
import { accountsByPhone, type NameAndPhone } from './data/accounts-by-phone.js';
import { PeopleQuery } from './data/people.query.js';
import type { NewPerson, Person, PhonedPerson } from './domain/person.js';

export type { NewPerson, Person, PhonedPerson } from './domain/person.js';

/** The door to people: who they are, which roles they hold, and how they get in. Whoever reads inside a transaction gives it. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly query: PeopleQuery,
    private readonly granting: GrantRole,
    private readonly taking: TakeRole,
    private readonly links: MakeSignInLink,
    private readonly givingEmail: GiveEmail,
  ) {}

  /**
   * The account with this e-mail, or for somebody without one that with this number and name; made when there is none. An
   * account that exists stays as it is. Throws `conflict` when number and name do not tell who is meant.
   */
  findOrCreate(tx: EntityManager, person: NewPerson | PhonedPerson): Promise<Id> {
    return person.email === null ? findOrCreatePhoned(tx, person) : findOrCreateAccount(tx, person);
  }

  /** Whether somebody with this number and name is here without an address. */
  async hasPhoned(tx: EntityManager, person: NameAndPhone): Promise<boolean> {
    return (await accountsByPhone(tx, person)).some(({ email }) => email === null);
  }

  /** Gives an address to somebody who has none. Throws `conflict` when they have one, or it is somebody else's. */
  giveEmail(actor: Actor, accountId: Id, email: string): Promise<void> {
    return this.givingEmail.run(actor, { accountId, email });
  }

  /** Gives a role; a staff role ends the person's sessions. Nothing happens when they hold it. Throws `not-allowed`, `not-found`. */
  grant(tx: EntityManager, actor: Actor, accountId: Id, role: Role): Promise<void> {
    return this.granting.within(tx, actor, { accountId, role });
  }

  /** Takes a role and ends the person's sessions. Nothing happens when they do not hold it. */
  take(tx: EntityManager, actor: Actor, accountId: Id, role: Role): Promise<void> {
    return this.taking.within(tx, actor, { accountId, role });
  }

  /** Throws `not-found` for an unknown or malformed id. */
  person(id: Id, tx?: EntityManager): Promise<Person> {
    return this.query.person(id, tx);
  }

  /** Those of the ids that exist. */
  people(ids: readonly Id[], tx?: EntityManager): Promise<Map<Id, Person>> {
    return this.query.people(ids, tx);
  }

  /** Everybody who holds the role now, by name. */
  withRole(role: Role, tx?: EntityManager): Promise<Person[]> {
    return this.query.withRole(role, tx);
  }

  /** Without regard to capitals. */
  byEmail(email: string, tx?: EntityManager): Promise<Person | null> {
    return this.query.byEmail(email, tx);
  }

  /** A link that signs the person in once. The letter computes its word: `ctx.token('sign-in', id)`. */
  newSignInLink(tx: EntityManager, accountId: Id, link: { returnTo?: string; minutes: number }): Promise<Id> {
    return this.links.within(tx, accountId, link);
  }
}
