import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import type { NewPerson } from '../domain/person.js';
import { rolePolicy } from '../domain/role.policy.js';
import { findOrCreateAccount } from './find-or-create-account.js';

/** An administrator opens an account for somebody, for example a new coordinator. */
@Injectable()
export class AddPerson {
  constructor(private readonly db: DataSource) {}

  run(actor: Actor, person: NewPerson): Promise<Id> {
    insist(rolePolicy.grant(actor, { role: 'administrator' }));
    return this.db.transaction((tx) => findOrCreateAccount(tx, person, actor));
  }
}
