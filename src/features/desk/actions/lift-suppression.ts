import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { holds, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import { Refusal } from '../../../kernel/refusal.js';
import { record } from '../../../platform/timeline/record.js';

/** Letters may go to somebody’s address again. */
@Injectable()
export class LiftSuppression {
  constructor(private readonly db: DataSource) {}

  /** `note` says how we know. Throws `conflict` when nothing stands in the way, `not-allowed` for whoever may not. */
  async run(actor: Actor, { accountId, note }: { readonly accountId: Id; readonly note: string }): Promise<void> {
    if (!holds(actor, 'coordinator')) throw new Refusal('not-allowed', notYours);
    await this.db.transaction(async (tx) => {
      const [, lifted] = await tx.query<[unknown, number]>(
        `update email_suppressions s set lifted_at = now(), lifted_by = $2, note = $3 from accounts a
          where a.id = $1 and s.address_digest = address_digest(a.email) and s.lifted_at is null`,
        [accountId, actor.id, note],
      );
      if (lifted === 0) throw new Refusal('conflict', free);
      await record(tx, actor, 'account.written-to-again', { subject: { type: 'account', id: accountId } });
    });
  }
}

const notYours = {
  en: 'Only a coordinator lets emails go to an address again.',
  fr: 'Seule la coordination permet d’écrire de nouveau à une adresse.',
};
const free = {
  en: 'Emails go to this address already. Somebody may have acted a moment before you.',
  fr: 'Les courriels partent déjà à cette adresse. Quelqu’un a peut-être agi juste avant vous.',
};
