import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, Role } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { insist } from '../../../kernel/refusal.js';
import { record } from '../../../platform/timeline/record.js';
import { Sessions } from '../../../platform/web/sessions.js';
import { AccountRole } from '../data/account-role.entity.js';
import { holdAccount } from '../data/hold-account.js';
import { endsSessions, rolePolicy } from '../domain/role.policy.js';

/** Which role of whom. */
export interface OneRole {
  readonly accountId: Id;
  readonly role: Role;
}

/** Gives a person a role. A staff role ends their sessions; any other is seen by the next request. */
@Injectable()
export class GrantRole {
  constructor(
    private readonly db: DataSource,
    private readonly sessions: Sessions,
  ) {}

  run(actor: Actor, one: OneRole): Promise<void> {
    return this.db.transaction((tx) => this.within(tx, actor, one));
  }

  /** The same in the caller's transaction. */
  async within(tx: EntityManager, actor: Actor, { accountId, role }: OneRole): Promise<void> {
    const account = await holdAccount(tx, accountId);
    insist(rolePolicy.grant(actor, { role }));
    if (await tx.existsBy(AccountRole, { accountId, role })) return;
    await tx.insert(AccountRole, { accountId: account.id, role, givenBy: actor.id });
    if (endsSessions(role)) await this.sessions.revokeAll(account.id, tx);
    await record(tx, actor, 'role.granted', { subject: { type: 'account', id: account.id }, detail: { role } });
  }
}
