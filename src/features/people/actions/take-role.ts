import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { insist } from '../../../kernel/refusal.js';
import { record } from '../../../platform/timeline/record.js';
import { Sessions } from '../../../platform/web/sessions.js';
import { AccountRole } from '../data/account-role.entity.js';
import { holdAccount } from '../data/hold-account.js';
import { rolePolicy } from '../domain/role.policy.js';
import type { OneRole } from './grant-role.js';

/** Takes a role from a person. Their sessions end, so that the next request already sees it. */
@Injectable()
export class TakeRole {
  constructor(
    private readonly db: DataSource,
    private readonly sessions: Sessions,
  ) {}

  run(actor: Actor, one: OneRole): Promise<void> {
    return this.db.transaction((tx) => this.within(tx, actor, one));
  }

  /** The same in the caller's transaction. */
  async within(tx: EntityManager, actor: Actor, { accountId, role }: OneRole): Promise<void> {
    const administrators = role === 'administrator' ? await holdAdministrators(tx) : 0;
    const account = await holdAccount(tx, accountId);
    if (!(await tx.existsBy(AccountRole, { accountId, role }))) return;
    insist(rolePolicy.take(actor, { role, administrators }));
    await tx.delete(AccountRole, { accountId: account.id, role });
    await this.sessions.revokeAll(account.id, tx);
    await record(tx, actor, 'role.taken', { subject: { type: 'account', id: account.id }, detail: { role } });
  }
}

/** Counts the administrators and keeps them, so that two who take the role from each other cannot both succeed. */
async function holdAdministrators(tx: EntityManager): Promise<number> {
  const rows = await tx.query<unknown[]>(
    `select 1 from account_roles where role = 'administrator' order by account_id for update`,
  );
  return rows.length;
}
