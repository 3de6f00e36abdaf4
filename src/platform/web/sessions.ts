import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, MoreThan, type EntityManager } from 'typeorm';
import { holds, type Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/id.js';
import { notFound } from '../../kernel/refusal.js';
import { SystemClock } from '../clock/system-clock.js';
import { newId } from '../database/new-id.js';
import { Session } from './session.entity.js';

const day = 24 * 60 * 60 * 1000;

/** Patients and researchers stay signed in for 60 days on a device; staff for 12 hours. */
const lifetime = (actor: Pick<Actor, 'roles'>) =>
  holds({ id: null, roles: actor.roles }, 'coordinator', 'administrator') ? day / 2 : 60 * day;

/** Sessions live in PostgreSQL: each is listed to its owner and ends with the next request after it is revoked. */
@Injectable()
export class Sessions {
  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
  ) {}

  /** Opens a session and returns the token for the cookie: 256 random bits, kept here only as a hash. */
  async open(
    accountId: Id,
    roles: Actor['roles'],
    device: string,
    tx: EntityManager = this.db.manager,
  ): Promise<{ token: string; expiresAt: Date }> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.clock.now().getTime() + lifetime({ roles }));
    await tx.insert(Session, {
      id: newId(),
      tokenHash: hash(token),
      accountId,
      device: device.slice(0, 120),
      expiresAt,
    });
    return { token, expiresAt };
  }

  /** The live session behind a cookie, or null. */
  async find(token: string): Promise<Session | null> {
    const now = this.clock.now();
    const session = await this.db.manager.findOneBy(Session, {
      tokenHash: hash(token),
      revokedAt: IsNull(),
      expiresAt: MoreThan(now),
    });
    if (session && now.getTime() - session.lastSeenAt.getTime() > 5 * 60 * 1000)
      await this.db.manager.update(Session, { id: session.id }, { lastSeenAt: now });
    return session;
  }

  /** Live sessions of one person, last used first. */
  of(accountId: Id): Promise<Session[]> {
    const where = { accountId, revokedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
    return this.db.manager.find(Session, { where, order: { lastSeenAt: 'DESC' } });
  }

  /** Ends one session of this person. Throws `not-found` when it is not theirs. */
  async revoke(accountId: Id, id: Id): Promise<void> {
    const done = await this.db.manager.update(
      Session,
      { id, accountId, revokedAt: IsNull() },
      { revokedAt: this.clock.now() },
    );
    if (!done.affected) throw notFound();
  }

  /** Ends every session of this person, for example after the roles changed. */
  async revokeAll(accountId: Id, tx: EntityManager = this.db.manager): Promise<void> {
    await tx.update(Session, { accountId, revokedAt: IsNull() }, { revokedAt: this.clock.now() });
  }
}

const hash = (token: string) => createHash('sha256').update(token).digest('base64url');
