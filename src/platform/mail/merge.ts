import { createElement, Fragment, type ReactNode } from 'react';
import { Hr } from '@react-email/hr';
import type { DataSource } from 'typeorm';
import type { Id } from '../../kernel/id.js';
import type { ClaimedEmail } from './claim.js';
import { emailNamed, type DeclaredEmail, type RenderedLetter } from './email.js';
import { letterWords } from './letter-words.js';
import { due, wanted } from './may-leave.js';
import { Unsendable } from './unsendable.js';

/** Another letter that leaves inside a letter. */
export interface Enclosed {
  readonly name: string;
  readonly payload: unknown;
}

/**
 * Only letters that may leave now by themselves, and that no server was ever told of. None is added to one that a server may have as it
 * was. What was not taken is free again: the database puts it back when its carrier ends, or waits for its next try.
 */
const gathering = `
  WITH carrier AS MATERIALIZED (
    SELECT id, recipient_id FROM outgoing_emails WHERE id = $1 AND lease_token = $2 AND NOT dup_risk FOR NO KEY UPDATE
  ), others AS MATERIALIZED (
    SELECT o.id FROM carrier JOIN outgoing_emails o ON o.recipient_id = carrier.recipient_id AND o.id <> carrier.id
      JOIN email_types t ON t.name = o.name
      LEFT JOIN email_choices c ON c.account_id = o.recipient_id AND c.topic = t.topic
     WHERE ${due} AND o.timing = 'once-a-day' AND o.attempts = 0 AND NOT o.dup_risk AND o.edits IS NULL
       AND t.paused_at IS NULL AND t.consent_class <> 'cem' AND ${wanted}
     ORDER BY o.id LIMIT $3 FOR NO KEY UPDATE OF o SKIP LOCKED
  )
  UPDATE outgoing_emails o SET state = 'merged', merged_into = $1 FROM others WHERE o.id = others.id`;

/** So that one letter is never too long for a mail server. */
const most = 50;

/** Takes along the reader's other letters of the day, and answers with all that this one carries. */
export async function gather(db: DataSource, email: ClaimedEmail): Promise<Enclosed[]> {
  if (email.timing !== 'once-a-day') return [];
  await db.query(gathering, [email.id, email.lease, most]);
  return enclosedIn(db, email.id);
}

/** What a letter carries beside itself, the oldest first. */
export const enclosedIn = (db: DataSource, id: Id): Promise<Enclosed[]> =>
  db.query('SELECT name, payload FROM outgoing_emails WHERE merged_into = $1 ORDER BY id', [id]);

/**
 * One letter that says what several say, one after the other. It belongs to a topic or a conversation only when all of them do:
 * nobody should stop one thing and lose another. Throws when one of them is not declared any more.
 */
export function together(first: DeclaredEmail, others: readonly Enclosed[]): DeclaredEmail {
  if (others.length === 0) return first;
  const all = [first, ...others.map(({ name }) => declared(name))];
  const topics = [...new Set(all.map(({ topic }) => topic))];
  return {
    ...first,
    topic: topics.length === 1 ? first.topic : null,
    mixed: topics.length > 1,
    thread: (payload) => {
      const payloads = [payload, ...others.map((one) => one.payload)];
      const threads = [...new Set(all.map((letter, index) => letter.thread(payloads[index])))];
      return threads.length === 1 ? threads[0] : undefined;
    },
    render: (payload, ctx) => {
      const letters = [first.render(payload, ctx), ...others.map((one) => declared(one.name).render(one.payload, ctx))];
      return {
        subject: letterWords[ctx.locale].several(letters.length),
        preview: [...new Set(letters.map(({ subject }) => subject))].join(' · '),
        body: letters.map(part),
        text: letters.map(({ text }) => text).join('\n\n* * *\n\n'),
        why: [...new Set(letters.map(({ why }) => why))].join(' '),
      };
    },
  };
}

const part = ({ body }: RenderedLetter, index: number): ReactNode =>
  createElement(Fragment, { key: index }, index > 0 && createElement(Hr), body);

function declared(name: string): DeclaredEmail {
  const found = emailNamed(name);
  if (!found) throw new Unsendable('words');
  return found;
}
