import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** How many letters a restored database will not send by itself. */
export interface Parked {
  /** In doubt: a coordinator decides about each. */
  readonly doubtful: number;
  /** To sign in: too old by now. */
  readonly expired: number;
}

/** A letter that was queued no later than $1, which is always when that is null. */
const old = '($1::timestamptz IS NULL OR created_at <= $1)';

const steps = {
  /** A server may have had it when the backup was made; what has begun is left as it is. */
  doubt: `UPDATE delivery_attempts a SET phase = 'unknown', closed_at = now()
            FROM outgoing_emails o WHERE o.id = a.email_id AND o.state = 'sending' AND a.phase = 'dot' AND ${old}`,
  release: `UPDATE outgoing_emails SET state = 'pending', lease_token = NULL, lease_until = NULL
             WHERE state = 'sending' AND ${old}`,
  expire: `UPDATE outgoing_emails SET state = 'expired', dup_risk = true, ended_because = 'restored'
            WHERE state = 'pending' AND lane = 0 AND ${old}`,
  park: `UPDATE outgoing_emails SET state = 'unknown', dup_risk = true, ended_because = 'restored'
          WHERE state = 'pending' AND ${old}`,
} as const;

/**
 * After a restore: the backup brings letters back as waiting that have left since. None of them leaves by itself; each is in
 * doubt, and a coordinator settles it.
 */
@Injectable()
export class ParkRestored {
  constructor(private readonly db: DataSource) {}

  /** All or nothing. Letters queued after `restoredTo` are new, and leave as usual; without it there are none. */
  run(restoredTo: Date | null): Promise<Parked> {
    return this.db.transaction(async (tx) => {
      const change = async (sql: string): Promise<number> => (await tx.query<[unknown, number]>(sql, [restoredTo]))[1];
      await change(steps.doubt);
      await change(steps.release);
      const expired = await change(steps.expire);
      return { expired, doubtful: await change(steps.park) };
    });
  }
}
