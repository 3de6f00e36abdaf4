import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import { system } from '../../../kernel/actor.js';
import { newId } from '../../database/new-id.js';
import { record } from '../../timeline/record.js';
import type { DeliveryEventKind } from '../delivery-event.entity.js';
import { barAddress } from './bar-address.js';
import { callInstead } from './call-instead.js';
import type { FoundLetter } from './find-letter.js';

/** One thing that the world said about a letter. */
export interface Note {
  readonly source: string;
  readonly eventId: string;
  readonly kind: DeliveryEventKind;
  readonly code: string | null;
  readonly says: string;
  /** Who did not get it, as far as it was said. */
  readonly recipients: readonly string[];
  /** Whoever says it can know: only then is an address shut out. Somebody phones all the same. */
  readonly believed: boolean;
}

/**
 * Writes down what came back for a letter, once, and does what follows: an address at which nothing arrives gets no more
 * letters, and somebody phones. In any order the end is the same. False when it was known already.
 */
export async function takeNote(tx: EntityManager, letter: FoundLetter | undefined, note: Note): Promise<boolean> {
  const eventId = await add(tx, letter?.id ?? null, note);
  if (!eventId || !letter || note.kind === 'unreadable') return eventId !== undefined;
  await mark(tx, letter.id, note);
  await follow(tx, letter, { ...note, id: eventId });
  return true;
}

async function follow(tx: EntityManager, letter: FoundLetter, note: Note & { readonly id: Id }): Promise<void> {
  const { kind, id: eventId, recipients: reported, believed } = note;
  if (!isBack(kind)) return;
  const reason = kind === 'complained' ? 'complained' : 'bounced';
  const bars = believed && kind !== 'bounced_soft';
  const barred = bars && (await barAddress(tx, letter, { reason, eventId, reported }));
  if (barred) await record(tx, system, `email.${reason}`, { subject: { type: 'account', id: letter.accountId } });
  if (letter.matters || needsPerson(note)) await callInstead(tx, letter, reason);
}

/** Whatever the letter was: the next one will not arrive, either, or nothing else follows a complaint. */
const needsPerson = ({ kind, believed }: Note): boolean =>
  kind === 'bounced_hard' || (kind === 'complained' && !believed);

async function add(tx: EntityManager, letterId: Id | null, note: Note): Promise<Id | undefined> {
  const rows: { id: Id }[] = await tx.query(
    `INSERT INTO delivery_events (id, source, source_event_id, email_id, kind, status_code, says)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (source, source_event_id) DO NOTHING RETURNING id`,
    [newId(), note.source, note.eventId, letterId, note.kind, note.code, note.says],
  );
  return rows[0]?.id;
}

const isBack = (kind: DeliveryEventKind): boolean => ['bounced_soft', 'bounced_hard', 'complained'].includes(kind);

/** The later a word stands here, the more it says; what was said before never takes it back. */
const says: Readonly<Partial<Record<DeliveryEventKind, string>>> = {
  delayed: 'delayed',
  delivered: 'delivered',
  bounced_soft: 'bounced',
  bounced_hard: 'bounced',
  complained: 'complained',
};

/**
 * Whoever answers for a letter, or returns it, had it: a doubtful one has left, and `delivery` says what became of it. A second
 * copy that still waits ends here when the first one arrived; the row lock decides between this and its claim. One that is being
 * sent is settled by the database at the end of its attempt.
 */
async function mark(tx: EntityManager, id: Id, { source, kind }: Note): Promise<void> {
  const arrived = ['accepted', 'delivered', 'complained'].includes(kind);
  const left = arrived || (isBack(kind) && source !== 'smtp');
  await tx.query(
    `WITH told AS (
       SELECT id, (state = 'unknown' AND $4) OR (state = 'pending' AND dup_risk AND $5) AS left
         FROM outgoing_emails WHERE id = $1
     )
     UPDATE outgoing_emails o
        SET delivery = CASE WHEN array_position($2::text[], $3::text) > coalesce(array_position($2::text[], delivery), 0) THEN $3
                            ELSE delivery END,
            sent_at = CASE WHEN told.left THEN now() ELSE sent_at END,
            ended_because = CASE WHEN told.left THEN NULL ELSE ended_because END,
            state = CASE WHEN told.left THEN 'sent' ELSE state END
       FROM told WHERE o.id = told.id`,
    [id, ['delayed', 'delivered', 'bounced', 'complained'], says[kind] ?? null, left, arrived],
  );
}
