import type { Text } from '../../kernel/text.js';
import { dataDirectory } from './data-directory.js';
import { dkimProblems, readDkim, type DkimKey } from './dkim.js';
import { BadConfig, problemsOf, type Problem } from './problems.js';
import { keptSecret } from './secret.js';
import { variables, type MailHours, type Variables } from './variables.js';

/** Everything that can be set from outside, read once at the start. The class is the injection token and the type. */
export abstract class Config {
  /** Undefined: Tandem starts its own PostgreSQL. */
  abstract readonly databaseUrl: string | undefined;
  /** Undefined: the queue lives in PostgreSQL. */
  abstract readonly redisUrl: string | undefined;
  /** Undefined: letters are kept in a local mailbox and sent to nobody. */
  abstract readonly smtpUrl: string | undefined;
  abstract readonly port: number;
  /** Nobody else on the network sees a development server, where anybody may sign in as anybody. */
  abstract readonly host: string;
  /** What people type to come here, without a slash at the end. */
  abstract readonly baseUrl: string;
  /** At least 32 characters; signs sessions and links. */
  abstract readonly secret: string;
  abstract readonly production: boolean;
  /** Absolute; exists. */
  abstract readonly dataDir: string;
  /** `Name <address>` or a bare address. */
  abstract readonly mailFrom: string;
  abstract readonly networkName: Text;
  abstract readonly networkPhone: string;
  abstract readonly networkAddress: Text;
  abstract readonly offerHoldMinutes: number;
  /** The hours of the reader’s day between which letters leave that can wait. */
  abstract readonly mailHours: MailHours;
  /** A domain or an address; undefined: what servers return goes to `mailFrom`. */
  abstract readonly bounces: string | undefined;
  /** Undefined: nobody can post returned letters. */
  abstract readonly hookSecret: string | undefined;
  /** Undefined: no directory is read for returned letters. */
  abstract readonly inboxDir: string | undefined;
  /** Undefined: letters are not signed. */
  abstract readonly dkim: DkimKey | undefined;
  /** As Fastify takes it: nobody, everybody, a number of hops, or addresses. */
  abstract readonly trustProxy: boolean | number | string;
  /** Load the demonstration network when the database is empty. */
  abstract readonly demo: boolean;
  abstract readonly logLevel: Variables['LOG_LEVEL'];
  /** npm puts a shell between a signal and this process. */
  abstract readonly startedByNpm: boolean;
}

type Values = { readonly [Name in keyof Config]: Config[Name] };

/** A configuration with these values; later ones count. Tests and the runtime change one or two of another's. */
export const configFrom = (values: Values, changes: Partial<Values> = {}): Config =>
  Object.assign(Object.create(Config.prototype) as Config, values, changes);

/**
 * Reads and checks all variables at once. Unknown ones are ignored; an empty one counts as not set.
 * Makes DATA_DIR, and keeps a secret there when none is given. Throws `BadConfig` with a line for each bad variable.
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const read = variables.safeParse(given);
  const problems = [...(read.success ? [] : problemsOf(read.error)), ...missing(given), ...dkimProblems(given)];
  if (!read.success || problems.length > 0) throw new BadConfig(problems);
  const dataDir = dataDirectory(read.data.DATA_DIR);
  return configOf(read.data, dataDir, read.data.SECRET ?? keptSecret(dataDir));
}

function configOf(set: Variables, dataDir: string, secret: string): Config {
  const production = set.NODE_ENV === 'production';
  const baseUrl = (set.BASE_URL ?? `http://localhost:${set.PORT}`).replace(/\/+$/, '');
  return configFrom({
    databaseUrl: set.DATABASE_URL,
    redisUrl: set.REDIS_URL,
    smtpUrl: set.SMTP_URL,
    port: set.PORT,
    host: set.HOST ?? (production ? '0.0.0.0' : 'localhost'),
    baseUrl,
    secret,
    production,
    dataDir,
    mailFrom: set.MAIL_FROM ?? `${set.NETWORK_NAME_EN} <partners@${new URL(baseUrl).hostname}>`,
    networkName: { en: set.NETWORK_NAME_EN, fr: set.NETWORK_NAME_FR },
    networkPhone: set.NETWORK_PHONE,
    networkAddress: { en: set.NETWORK_ADDRESS_EN, fr: set.NETWORK_ADDRESS_FR },
    offerHoldMinutes: set.OFFER_HOLD_MINUTES,
    mailHours: set.MAIL_HOURS,
    bounces: set.MAIL_BOUNCES,
    hookSecret: set.MAIL_HOOK_SECRET,
    inboxDir: set.MAIL_INBOX_DIR,
    dkim: readDkim(set),
    trustProxy: set.TRUST_PROXY,
    demo: set.DEMO ?? (!set.DATABASE_URL && !production),
    logLevel: set.LOG_LEVEL,
    startedByNpm: set.npm_lifecycle_event !== undefined,
  });
}

/** In production a secret that lives on one disk would differ from server to server, so it must be given. */
const missing = (given: NodeJS.ProcessEnv): Problem[] =>
  given['NODE_ENV'] === 'production' && !given['SECRET']
    ? [{ name: 'SECRET', wrong: 'is required when NODE_ENV is production' }]
    : [];
