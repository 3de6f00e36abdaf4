import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import { Sessions } from '../../../platform/web/sessions.js';

/** A person signs out everywhere but on the device in their hand. */
@Injectable()
export class EndOtherSessions {
  constructor(private readonly sessions: Sessions) {}

  async run(actor: Actor, keep: Id | null): Promise<void> {
    if (!actor.id) throw notFound();
    const others = (await this.sessions.of(actor.id)).filter(({ id }) => id !== keep);
    for (const { id } of others) await this.sessions.revoke(actor.id, id);
  }
}
