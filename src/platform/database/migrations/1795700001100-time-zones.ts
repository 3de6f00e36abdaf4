import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An account keeps a time zone that PostgreSQL knows, by the name of a place or `UTC`. One that it does not know, from an older
 * row or from a backup of a server that knows more of them, is never written again, and reads as the network’s own: a letter may
 * leave an hour early, but none is kept back. Rows that are wrong today become the network’s own, which the way down leaves so.
 */
export class TimeZones1795700001100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const rule of rules) await db.query(rule);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER known_time_zone ON accounts');
    await db.query(opensAt('zone'));
    await db.query('DROP FUNCTION keep_time_zone, known_zone, is_time_zone');
  }
}

/** As before, of a zone. */
const opensAt = (zone: string): string => `
  CREATE OR REPLACE FUNCTION mail_opens_at(moment timestamptz, zone text, opens integer, closes integer) RETURNS timestamptz
    LANGUAGE sql STABLE
    RETURN CASE
      WHEN extract(hour FROM moment AT TIME ZONE ${zone}) < opens
        THEN (date_trunc('day', moment AT TIME ZONE ${zone}) + make_interval(hours => opens)) AT TIME ZONE ${zone}
      WHEN extract(hour FROM moment AT TIME ZONE ${zone}) >= closes
        THEN (date_trunc('day', moment AT TIME ZONE ${zone}) + make_interval(days => 1, hours => opens)) AT TIME ZONE ${zone}
      ELSE moment END`;

const rules = [
  /* Without a digit, for PostgreSQL takes every word with one for a clock of its own making. */
  `CREATE FUNCTION is_time_zone(zone text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
  BEGIN
    IF zone IS NULL OR zone !~ '^(UTC|[A-Za-z]+(/[A-Za-z_-]+){1,2})$' THEN RETURN false; END IF;
    PERFORM now() AT TIME ZONE zone;
    RETURN true;
  EXCEPTION WHEN invalid_parameter_value THEN
    RETURN false;
  END $$`,
  `CREATE FUNCTION known_zone(zone text) RETURNS text LANGUAGE sql STABLE
    RETURN CASE WHEN is_time_zone(zone) THEN zone ELSE 'America/Toronto' END`,
  opensAt('known_zone(zone)'),
  `UPDATE accounts SET time_zone = known_zone(time_zone) WHERE NOT is_time_zone(time_zone)`,
  `CREATE FUNCTION keep_time_zone() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF is_time_zone(NEW.time_zone) THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'There is no time zone %', NEW.time_zone USING ERRCODE = 'check_violation';
  END $$`,
  /* No CHECK: it would refuse a whole backup for one row. A trigger comes back after the rows. */
  `CREATE TRIGGER known_time_zone BEFORE INSERT OR UPDATE OF time_zone ON accounts
    FOR EACH ROW EXECUTE FUNCTION keep_time_zone()`,
];
