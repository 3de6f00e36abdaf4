import { z } from 'zod';
import { mailVariables } from './mail-variables.js';

const url = (example: string, ...schemes: readonly string[]) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)), {
      message: `must be an address that starts with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
    })
    .meta({ example });

const whole = (from: number, to: number, example: string) =>
  z.coerce
    .number({ error: `must be a whole number from ${from} to ${to}` })
    .refine((value) => Number.isInteger(value) && value >= from && value <= to, {
      message: `must be a whole number from ${from} to ${to}`,
    })
    .meta({ example });

const yesOrNo = z.stringbool({ error: 'must be true or false' }).meta({ example: 'true' });

/** A switch, a number of proxies, or the addresses of proxies: the three ways in which Fastify can be told. */
const proxies = z
  .string()
  .regex(/^(true|false|\d{1,2}|[\da-f.:/, ]+)$/i, 'must be true, false, a number of proxies, or their addresses')
  .transform((text) => (/^\d+$/.test(text) ? Number(text) : /^(true|false)$/i.test(text) ? /^true$/i.test(text) : text))
  .meta({ example: '1' });

/** Whole hours of a day, from 0 to 24. */
export interface MailHours {
  readonly opens: number;
  readonly closes: number;
}

const hours = z
  .string()
  .regex(/^\d{1,2}-\d{1,2}$/, 'must be two hours of a day, the earlier one first')
  .transform((text): MailHours => {
    const [opens = 0, closes = 0] = text.split('-').map(Number);
    return { opens, closes };
  })
  .refine(({ opens, closes }) => opens < closes && closes <= 24, 'must be two hours of a day, the earlier one first')
  .meta({ example: '8-20' });

const sender = z
  .string()
  .regex(/^([^<>\r\n]+<[^@<>\s]+@[^@<>\s]+>|[^@<>\s]+@[^@<>\s]+)$/, 'must be an e-mail address, with or without a name')
  .meta({ example: 'Pain Research Partners <partners@example.ca>' });

/** Every variable that Tandem reads, with what it is for, its default and an example. There are no others. */
export const variables = z.object({
  NODE_ENV: z
    .string()
    .optional()
    .describe('production turns every help for developers off')
    .meta({ example: 'production' }),
  DATABASE_URL: url('postgres://tandem:password@db.example.ca:5432/tandem', 'postgres', 'postgresql')
    .optional()
    .describe('PostgreSQL 15 or later; Tandem starts its own when this is not set'),
  REDIS_URL: url('redis://cache.example.ca:6379', 'redis', 'rediss')
    .optional()
    .describe('carries the queue; PostgreSQL does when this is not set'),
  SMTP_URL: url('smtps://user:password@mail.example.ca:465', 'smtp', 'smtps')
    .optional()
    .describe('sends the letters; a local mailbox keeps them when this is not set'),
  PORT: whole(0, 65_535, '3000').default(3000).describe('where the web server listens'),
  HOST: z
    .string()
    .optional()
    .describe('which addresses of this machine it listens on (default: localhost, and all of them in production)')
    .meta({ example: '0.0.0.0' }),
  BASE_URL: url('https://partners.example.ca', 'http', 'https')
    .optional()
    .describe('what people type to come here; goes into every letter (default http://localhost:PORT)'),
  SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .optional()
    .describe('signs sessions and links; made and kept in DATA_DIR outside production')
    .meta({ example: 'the output of: openssl rand -base64 48' }),
  DATA_DIR: z
    .string()
    .default('.data')
    .describe('where the database, the mailbox and the secret are kept')
    .meta({ example: '.data' }),
  MAIL_FROM: sender.optional().describe('who the letters are from (default: the network, at the host of BASE_URL)'),
  NETWORK_NAME_EN: z.string().default('Pain Research Partners').describe('the name of the network in English'),
  NETWORK_NAME_FR: z
    .string()
    .default('Partenaires en recherche sur la douleur')
    .describe('the name of the network in French'),
  NETWORK_PHONE: z.string().default('1-800-555-0142').describe('a person answers here'),
  NETWORK_ADDRESS_EN: z
    .string()
    .default('100 Example Street, Hamilton, Ontario L8S 4L8')
    .describe('postal address in English, as the law asks of every letter'),
  NETWORK_ADDRESS_FR: z
    .string()
    .default('100, rue Exemple, Hamilton (Ontario) L8S 4L8')
    .describe('postal address in French'),
  OFFER_HOLD_MINUTES: whole(0, 1440, '10').default(10).describe('how long an approved offer can still be called back'),
  MAIL_HOURS: hours
    .default({ opens: 8, closes: 20 })
    .describe('the hours of the reader’s day between which letters leave that can wait'),
  ...mailVariables,
  TRUST_PROXY: proxies.default(false).describe('which proxies may say who the visitor is'),
  DEMO: yesOrNo
    .optional()
    .describe('fill an empty database with the demonstration network (default: own database, not production)'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], { error: 'must be debug, info, warn or error' })
    .default('info')
    .describe('how much is written to the log')
    .meta({ example: 'info' }),
  npm_lifecycle_event: z.string().optional(),
});

export type Variables = z.infer<typeof variables>;
