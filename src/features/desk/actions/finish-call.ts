import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { holds, type Actor } from '../../../kernel/actor.js';
import { isId, type Id } from '../../../kernel/id.js';
import { notFound, Refusal } from '../../../kernel/refusal.js';
import { record } from '../../../platform/timeline/record.js';

/** A call was made, and what came of it. */
@Injectable()
export class FinishCall {
  constructor(private readonly db: DataSource) {}

  /** Throws `not-found` for an unknown call, `conflict` when somebody else made it already, `not-allowed` for whoever may not. */
  async run(actor: Actor, { id, note }: { readonly id: Id; readonly note: string }): Promise<void> {
    if (!holds(actor, 'coordinator')) throw new Refusal('not-allowed', notYours);
    if (!isId(id)) throw notFound();
    await this.db.transaction(async (tx) => {
      const [call] = await tx.query<{ accountId: Id; done: boolean }[]>(
        `select account_id as "accountId", done_at is not null as done from phone_tasks where id = $1 for update`,
        [id],
      );
      if (!call) throw notFound();
      if (call.done) throw new Refusal('conflict', already);
      await tx.query('update phone_tasks set done_at = now(), done_by = $2, note = $3 where id = $1', [
        ...[id, actor.id],
        note,
      ]);
      await record(tx, actor, 'account.phoned', { subject: { type: 'account', id: call.accountId } });
    });
  }
}

const notYours = { en: 'Only a coordinator notes calls.', fr: 'Seule la coordination note les appels.' };
const already = {
  en: 'Somebody else has noted this call already.',
  fr: 'Quelqu’un d’autre a déjà noté cet appel.',
};
