import type { DataSource } from 'typeorm';
import { system } from '../../kernel/actor.js';
import type { MailPace } from './mail-pace.js';
import { recordPause } from './record-pause.js';

/**
 * Pauses a kind of letters when servers refuse too many of them for good: a broken template or a blocked sender must not
 * burn through everybody's address. Looks at the last attempts since the kind was last resumed. Sign-in letters are never
 * paused: without them nobody can come in. Answers with the names of those paused now.
 */
export async function pauseFailing(db: DataSource, { breaker }: MailPace): Promise<string[]> {
  return db.transaction(async (tx) => {
    const [paused]: [{ name: string }[], number] = await tx.query(
      `WITH recent AS (
       SELECT o.name, a.phase, row_number() OVER (PARTITION BY o.name ORDER BY a.closed_at DESC) AS n
         FROM delivery_attempts a JOIN outgoing_emails o ON o.id = a.email_id JOIN email_types t ON t.name = o.name
        WHERE a.closed_at > greatest(now() - make_interval(mins => $1), t.resumed_at)
          AND a.phase IN ('accepted', 'rejected_perm') AND t.paused_at IS NULL AND t.lane > 0
     )
     UPDATE email_types SET paused_at = now(), paused_because = 'failures'
      WHERE name IN (SELECT name FROM recent WHERE n <= $2 GROUP BY name
                     HAVING count(*) >= $2 AND avg((phase = 'rejected_perm')::int) >= $3)
     RETURNING name`,
      [breaker.minutes, breaker.letters, breaker.share],
    );
    for (const { name } of paused) await recordPause(tx, system, 'letters.failing', name);
    return paused.map(({ name }) => name);
  });
}
