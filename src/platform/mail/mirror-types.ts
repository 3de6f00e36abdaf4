import type { DataSource } from 'typeorm';
import { allEmails } from './email.js';
import { lanes } from './email-policy.js';

/** Writes the policy of every declared letter into `email_types`, where claims read it. Whether one is paused stays as it is. */
export async function mirrorTypes(db: DataSource): Promise<void> {
  const rows = allEmails().map(({ name, lane, onDoubt, ttl, consentClass, topic, timing, phone }) => ({
    ...{ name, lane: lanes.indexOf(lane), on_doubt: onDoubt, ttl_minutes: ttl ?? null },
    ...{ consent_class: consentClass, topic, timing, phone_instead: phone },
  }));
  await db.query(
    `INSERT INTO email_types (name, lane, on_doubt, ttl_minutes, consent_class, topic, timing, phone_instead)
     SELECT name, lane, on_doubt, ttl_minutes, consent_class, topic, timing, phone_instead
       FROM jsonb_to_recordset($1) AS given (name text, lane smallint, on_doubt text, ttl_minutes integer,
                                             consent_class text, topic text, timing text, phone_instead boolean)
     ORDER BY name
     ON CONFLICT (name) DO UPDATE
       SET lane = excluded.lane, on_doubt = excluded.on_doubt, ttl_minutes = excluded.ttl_minutes,
           consent_class = excluded.consent_class, topic = excluded.topic, timing = excluded.timing,
           phone_instead = excluded.phone_instead`,
    [JSON.stringify(rows)],
  );
}
