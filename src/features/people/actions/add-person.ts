import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import type { NewPerson, PhonedPerson } from '../domain/person.js';
import { rolePolicy } from '../domain/role.policy.js';
import { findOrCreateAccount } from './find-or-create-account.js';
import { findOrCreatePhoned } from './find-or-create-phoned.js';

/** An administrator opens an account for somebody, for example a new coordinator. */
@Injectable()
export class AddPerson {
  constructor(private readonly db: DataSource) {}

  run(actor: Actor, person: NewPerson | PhonedPerson): Promise<Id> {
    insist(rolePolicy.grant(actor, { role: 'administrator' }));
    return this.db.transaction((tx) =>
      person.email === null ? findOrCreatePhoned(tx, person, actor) : findOrCreateAccount(tx, person, actor),
    );
  }
}
