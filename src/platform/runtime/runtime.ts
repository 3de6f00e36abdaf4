import { join } from 'node:path';
import { configFrom, type Config } from '../config/config.js';
import { startMailbox } from './mailbox.js';
import { databaseOn } from './postgres/create-database.js';
import { runningPostgres, startPostgres } from './postgres/start-postgres.js';

/** The servers that Tandem works with, wherever they run. */
export interface Runtime {
  readonly databaseUrl: string;
  /** Undefined: the queue lives in PostgreSQL. */
  readonly redisUrl?: string;
  readonly smtpUrl: string;
  /** Where the own database keeps its files; undefined when DATABASE_URL names another. */
  readonly databaseHome?: string;
  /** Where letters are kept when nobody sends them; undefined when SMTP_URL names a server. */
  readonly mailbox?: string;
  /** Stops what was started here, and nothing else. */
  stop(): Promise<void>;
}

export interface RuntimeOptions {
  /** Hears of an own database that ends by itself, with its last words. */
  readonly onLoss?: (reason: string) => void;
  /** A command may work beside a running Tandem, in the database which that one has started. */
  readonly besideAnother?: boolean;
}

type Database = Pick<Runtime, 'databaseUrl' | 'databaseHome' | 'stop'>;

/**
 * Starts a server of our own for each that the configuration does not name, and nothing for those it does.
 * Throws `CannotStart`.
 */
export async function startRuntime(config: Config, options: RuntimeOptions = {}): Promise<Runtime> {
  const database = await databaseFor(config, options);
  try {
    const mail = await mailFor(config);
    return {
      ...database,
      ...(config.redisUrl && { redisUrl: config.redisUrl }),
      ...mail,
      async stop() {
        await mail.stop();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** The configuration in which the servers are named as well, for everything that needs no more than their addresses. */
export const withRuntime = (config: Config, { databaseUrl, redisUrl, smtpUrl }: Runtime): Config =>
  configFrom(config, { databaseUrl, redisUrl, smtpUrl });

const nothingToStop = () => Promise.resolve();

async function mailFor({ smtpUrl, dataDir }: Config): Promise<Pick<Runtime, 'smtpUrl' | 'mailbox' | 'stop'>> {
  if (smtpUrl) return { smtpUrl, stop: nothingToStop };
  const own = await startMailbox(join(dataDir, 'mail'));
  return { smtpUrl: own.smtpUrl, mailbox: own.directory, stop: () => own.stop() };
}

async function databaseFor(config: Config, { onLoss, besideAnother }: RuntimeOptions): Promise<Database> {
  if (config.databaseUrl) return { databaseUrl: config.databaseUrl, stop: nothingToStop };
  const home = join(config.dataDir, 'postgres');
  const running = besideAnother ? runningPostgres(home) : undefined;
  return running
    ? { databaseUrl: await databaseOn(running, 'tandem'), stop: nothingToStop }
    : ownDatabase(home, onLoss);
}

async function ownDatabase(home: string, onLoss: RuntimeOptions['onLoss']): Promise<Database> {
  const postgres = await startPostgres({ lifetime: 'kept', home });
  let asked = false;
  void postgres.ended.then((words) => asked || onLoss?.(words));
  return {
    databaseUrl: await databaseOn(postgres.serverUrl, 'tandem'),
    databaseHome: postgres.home,
    stop() {
      asked = true;
      return postgres.stop();
    },
  };
}
