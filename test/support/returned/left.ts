import { Config } from '../../../src/platform/config/config.js';
import { newId } from '../../../src/platform/database/new-id.js';
import { DeliveryEvent } from '../../../src/platform/mail/delivery-event.entity.js';
import { PhoneTask } from '../../../src/platform/mail/phone-task.entity.js';
import { returnPath } from '../../../src/platform/mail/return-path.js';
import type { MailDesk } from '../mail-desk.js';
import { visitLetter } from '../visit.email.js';
import type { About } from './sample.js';
import { samples } from './samples.js';

/** A letter that has left, and how a report would speak of it. */
export interface Left extends About {
  readonly accountId: string;
}

export async function letterThatLeft(desk: MailDesk, letter = visitLetter): Promise<Left> {
  const to = `${newId()}@example.org`;
  const id = await desk.queued(letter, { email: to });
  await desk.deliver(id);
  const from = returnPath(desk.app.get(Config), id);
  const { recipientId, messageId } = await desk.row(id);
  return { to, from, outboxId: id, messageId: messageId.slice(1, -1), accountId: recipientId };
}

/** The bytes of a sample about a letter. Throws when no sample has this name. */
export function reportCalled(name: string, about: About): Buffer {
  const sample = samples.find((one) => one.name === name);
  if (!sample) throw new Error(`No sample is called ${name}`);
  return Buffer.from(sample.raw(about) as string);
}

/** All that is left in the end. */
export async function tracesOf(desk: MailDesk, { to, outboxId, accountId }: Left) {
  const [barred] = await desk.db.query(
    'SELECT reason FROM email_suppressions WHERE address_digest = address_digest($1::citext) AND lifted_at IS NULL',
    [to],
  );
  const tasks = await desk.db.manager.findBy(PhoneTask, { accountId });
  const { state, delivery } = await desk.row(outboxId);
  const events = await desk.db.manager.findBy(DeliveryEvent, { emailId: outboxId });
  const kinds = events.map(({ kind }) => kind).sort();
  return { state, delivery, barred: barred?.reason ?? null, calls: tasks.map(({ reason }) => reason), kinds };
}
