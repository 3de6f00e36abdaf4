import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import type { Email } from '../../../platform/mail/email.js';
import type { Mailer } from '../../../platform/mail/mailer.js';
import { record, type Deed } from '../../../platform/timeline/record.js';
import type { PartnerRequest } from '../data/partner-request.entity.js';

/** What was done to a request, and details in codes. */
export interface Doing {
  readonly did: string;
  readonly detail?: Deed['detail'];
}

/** Writes what was done to a request, shown on the page of its project or committee too. */
export function note(
  tx: EntityManager,
  actor: Actor,
  request: PartnerRequest,
  { did, detail = {} }: Doing,
): Promise<void> {
  const about = [request.projectId ?? request.committeeId].filter((id) => id !== null);
  return record(tx, actor, `request.${did}`, { subject: { type: 'request', id: request.id }, about, detail });
}

interface Telling<Payload> {
  readonly mailer: Mailer;
  readonly to: readonly Id[];
  readonly payload: Payload;
}

/** Queues one letter about a saved request to each person, once for this version of it. */
export async function tell<Payload>(
  tx: EntityManager,
  letter: Email<Payload>,
  request: PartnerRequest,
  { mailer, to, payload }: Telling<Payload>,
): Promise<void> {
  const once = `${request.id}-${request.version}`;
  for (const person of to) await mailer.queue(tx, letter, { to: person, once, payload });
}
