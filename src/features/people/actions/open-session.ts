import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Role } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import type { Locale } from '../../../kernel/text.js';
import { record } from '../../../platform/timeline/record.js';
import { Sessions } from '../../../platform/web/sessions.js';
import { deviceName } from '../domain/device-name.js';

/** What the browser keeps, and where it goes next. */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
  readonly locale: Locale;
  readonly returnTo: string | null;
}

/** Signs an account in on one device. */
@Injectable()
export class OpenSession {
  constructor(private readonly sessions: Sessions) {}

  /** In the caller's transaction: a link that was used and a session that was opened are one fact. */
  async within(tx: EntityManager, accountId: Id, userAgent: string | undefined): Promise<OpenedSession> {
    const [account] = await tx.query<{ locale: Locale; roles: Role[] }[]>(
      `select a.locale, array(select r.role::text from account_roles r where r.account_id = a.id) as roles
         from accounts a where a.id = $1 and a.deactivated_at is null`,
      [accountId],
    );
    if (!account) throw notFound();
    const opened = await this.sessions.open(accountId, account.roles, deviceName(userAgent), tx);
    const by = { id: accountId, roles: account.roles };
    await record(tx, by, 'account.signed-in', { subject: { type: 'account', id: accountId } });
    return { ...opened, locale: account.locale, returnTo: null };
  }
}
