import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { holds, type Actor } from '../../kernel/actor.js';
import { Refusal, notFound } from '../../kernel/refusal.js';
import { hintChannel } from './mail-pace.js';
import { recordPause } from './record-pause.js';

/** A kind of letters that does not leave just now. */
export interface PausedKind {
  readonly name: string;
  readonly since: Date;
  /** `failures`: servers refused too many. `by-hand`: a coordinator paused it. */
  readonly because: 'failures' | 'by-hand';
  /** How many letters wait for it. */
  readonly waiting: number;
}

/** Stops and restarts a whole kind of letters. */
@Injectable()
export class PauseLetters {
  constructor(private readonly db: DataSource) {}

  paused(): Promise<PausedKind[]> {
    return this.db.query(
      `SELECT t.name, t.paused_at AS since, t.paused_because AS because,
              (SELECT count(*)::int FROM outgoing_emails o WHERE o.name = t.name AND o.state = 'pending') AS waiting
         FROM email_types t WHERE t.paused_at IS NOT NULL ORDER BY t.paused_at, t.name`,
    );
  }

  /** Throws `not-found` for an unknown kind, `conflict` for sign-in letters, `not-allowed` for whoever is no coordinator. */
  async pause(actor: Actor, name: string): Promise<void> {
    await this.change(actor, name, 'pause');
  }

  /** Lets the kind go on; what failed before no longer counts against it. */
  async resume(actor: Actor, name: string): Promise<void> {
    await this.change(actor, name, 'resume');
    await this.db.query('SELECT pg_notify($1, $2)', [hintChannel, '']);
  }

  /** A kind that is as it should be already stays so, and nothing is written down. */
  private async change(actor: Actor, name: string, step: keyof typeof changes): Promise<void> {
    if (!holds(actor, 'coordinator', 'administrator')) throw new Refusal('not-allowed', notYours);
    await this.db.transaction(async (tx) => {
      const [kind]: { lane: number }[] = await tx.query('SELECT lane FROM email_types WHERE name = $1', [name]);
      if (!kind) throw notFound();
      if (kind.lane === 0) throw new Refusal('conflict', signIn);
      const [, changed]: [unknown, number] = await tx.query(
        `UPDATE email_types SET ${changes[step]} WHERE name = $1 AND (paused_at IS NULL) = $2`,
        [name, step === 'pause'],
      );
      if (changed === 1) await recordPause(tx, actor, `letters.${step}`, name);
    });
  }
}

const changes = {
  pause: `paused_at = now(), paused_because = 'by-hand'`,
  resume: 'paused_at = NULL, paused_because = NULL, resumed_at = now()',
} as const;

const notYours = {
  en: 'Only a coordinator can pause letters.',
  fr: 'Seule la coordination peut suspendre des courriels.',
};
const signIn = {
  en: 'Letters for signing in are never paused: without them nobody could come in.',
  fr: 'Les courriels de connexion ne sont jamais suspendus\u00a0: sans eux, personne ne pourrait entrer.',
};
