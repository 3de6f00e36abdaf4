import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ConsentClass, OnDoubt, Timing, Topic } from '../../../platform/mail/email-policy.js';

/** A kind of letters: how it travels, and how the last day went. */
export interface LetterKind {
  readonly name: string;
  /** The place in `lanes`; 0 is never paused. */
  readonly lane: number;
  readonly timing: Timing;
  readonly onDoubt: OnDoubt;
  readonly consentClass: ConsentClass;
  readonly topic: Topic | null;
  /** Whoever has no address is phoned instead. */
  readonly phoned: boolean;
  readonly paused: boolean;
  readonly sent: number;
  readonly refused: number;
}

/** Every kind of letters that the product can send. */
@Injectable()
export class LetterKindsQuery {
  constructor(private readonly db: DataSource) {}

  /** In the order of their lanes, those named. */
  all(names: readonly string[]): Promise<LetterKind[]> {
    return this.db.query<LetterKind[]>(
      `select t.name, t.lane, t.timing, t.on_doubt as "onDoubt", t.consent_class as "consentClass", t.topic, t.phone_instead as phoned,
              t.paused_at is not null as paused, coalesce(d.sent, 0) as sent, coalesce(d.refused, 0) as refused
         from email_types t left join (
           select o.name, count(*) filter (where a.phase = 'accepted')::int as sent,
                  count(*) filter (where a.phase = 'rejected_perm')::int as refused
             from delivery_attempts a join outgoing_emails o on o.id = a.email_id
            where a.closed_at > now() - interval '1 day' group by o.name) d on d.name = t.name
        where t.name = any($1::text[]) order by t.lane, t.name`,
      [names],
    );
  }
}
