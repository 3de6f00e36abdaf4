import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from './config.js';
import { variables } from './variables.js';

const secret = 'a-secret-of-more-than-thirty-two-characters';
let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'tandem-config-'))));
afterEach(() => rmSync(dir, { recursive: true }));

const load = (env: NodeJS.ProcessEnv = {}) => loadConfig({ DATA_DIR: dir, SECRET: secret, ...env });
const complaint = (env: NodeJS.ProcessEnv): string => {
  try {
    load(env);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
};

it('needs nothing at all', () => {
  expect(load({ SOMETHING_ELSE: 'ignored' })).toMatchObject({
    databaseUrl: undefined,
    port: 3000,
    host: 'localhost',
    baseUrl: 'http://localhost:3000',
    production: false,
    demo: true,
    offerHoldMinutes: 10,
    mailHours: { opens: 8, closes: 20 },
    networkPhone: '1-800-555-0142',
    networkName: { en: 'Pain Research Partners', fr: 'Partenaires en recherche sur la douleur' },
    mailFrom: 'Pain Research Partners <partners@localhost>',
    trustProxy: false,
    logLevel: 'info',
    startedByNpm: false,
  });
});

it('names every bad variable on a line of its own, with an example', () => {
  expect(complaint({ PORT: 'http', DATABASE_URL: 'mysql://x', OFFER_HOLD_MINUTES: '-1', DEMO: 'maybe' })).toBe(
    [
      'Tandem cannot start. Please correct:',
      '  DATABASE_URL must be an address that starts with postgres:// or postgresql://. Example: DATABASE_URL=postgres://tandem:password@db.example.ca:5432/tandem',
      '  PORT must be a whole number from 0 to 65535. Example: PORT=3000',
      '  OFFER_HOLD_MINUTES must be a whole number from 0 to 1440. Example: OFFER_HOLD_MINUTES=10',
      '  DEMO must be true or false. Example: DEMO=true',
    ].join('\n'),
  );
});

it.each([
  ['PORT', '70000'],
  ['PORT', '30.5'],
  ['REDIS_URL', 'localhost:6379'],
  ['SMTP_URL', 'http://mail.example.ca'],
  ['BASE_URL', 'partners.example.ca'],
  ['SECRET', 'short'],
  ['MAIL_FROM', 'nobody'],
  ['MAIL_FROM', 'A <a@example.ca>\r\nBcc: b@example.ca'],
  ['TRUST_PROXY', 'perhaps'],
  ['LOG_LEVEL', 'loud'],
])('refuses %s=%s in one line that does not repeat it', (name, value) => {
  const lines = complaint({ [name]: value }).split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(`  ${name} must `);
  expect(lines[1]?.split(' Example: ')[0]).not.toContain(value);
});

it('treats an empty variable as not set', () => {
  expect(load({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: undefined });
});

it('insists on a secret in production and makes one elsewhere', () => {
  const complaints = complaint({ NODE_ENV: 'production', SECRET: '', PORT: 'x' });
  expect(complaints).toContain('  PORT must be');
  expect(complaints).toContain(
    '  SECRET is required when NODE_ENV is production. Example: SECRET=the output of: openssl',
  );
  const made = load({ SECRET: '' }).secret;
  expect(made.length).toBeGreaterThanOrEqual(32);
  expect(load({ SECRET: '' }).secret).toBe(made);
  expect(statSync(join(dir, 'secret')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(dir, 'secret'), 'utf8')).toBe(made);
});

it('does not go on with a damaged secret', () => {
  writeFileSync(join(dir, 'secret'), 'cut');
  expect(complaint({ SECRET: '' })).toContain('cannot be read or is too short');
});

it.each(['/proc/tandem', '/proc/self/x/y', '/sys/tandem', '/dev/null/x'])('refuses %s as a place for data', (path) => {
  expect(complaint({ DATA_DIR: path })).toContain('  DATA_DIR must be a directory on a disk');
});

it('sees through a link into /proc, and a file in the way', () => {
  symlinkSync('/proc/self', join(dir, 'link'));
  writeFileSync(join(dir, 'file'), '');
  expect(complaint({ DATA_DIR: join(dir, 'link', 'x') })).toContain('must be a directory on a disk');
  expect(complaint({ DATA_DIR: join(dir, 'file') })).toContain('DATA_DIR must be a directory that this user can write');
});

it('reads the proxies as Fastify wants them', () => {
  const proxies = ['true', 'FALSE', '2', '10.0.0.0/8, ::1'].map((text) => load({ TRUST_PROXY: text }).trustProxy);
  expect(proxies).toEqual([true, false, 2, '10.0.0.0/8, ::1']);
});

it('shows the demonstration only where nobody works', () => {
  expect(load({ DATABASE_URL: 'postgres://db/x' }).demo).toBe(false);
  expect(load({ NODE_ENV: 'production' }).demo).toBe(false);
  expect(load({ NODE_ENV: 'production', DEMO: 'yes' }).demo).toBe(true);
});

it('takes the slash off BASE_URL and the host of it for letters', () => {
  expect(load({ BASE_URL: 'https://partners.example.ca/' })).toMatchObject({
    baseUrl: 'https://partners.example.ca',
    mailFrom: 'Pain Research Partners <partners@partners.example.ca>',
  });
});

it('says of every variable what it is for', () => {
  const silent = Object.entries(variables.shape).filter(
    ([name, type]) => name === name.toUpperCase() && !type.description,
  );
  expect(silent.map(([name]) => name)).toEqual([]);
});

describe('a key that signs letters', () => {
  const key = () => join(dir, 'dkim.pem');
  const env = () => ({ DKIM_DOMAIN: 'example.ca', DKIM_SELECTOR: 'one', DKIM_KEY_FILE: key() });

  it('is read at the start', () => {
    const options = { type: 'pkcs8', format: 'pem' } as const;
    const pem = generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey.export(options).toString();
    writeFileSync(key(), pem);
    expect(load(env()).dkim).toEqual({ domain: 'example.ca', selector: 'one', key: pem });
    expect(load().dkim).toBeUndefined();
  });

  it('is not there in half', () => {
    expect(complaint({ DKIM_DOMAIN: 'example.ca' })).toContain('DKIM_KEY_FILE is required beside');
  });

  it.each(['', 'no key'])('must be an RSA key, not %j', (text) => {
    writeFileSync(key(), text);
    expect(complaint(env())).toContain('DKIM_KEY_FILE must be a file with a private RSA key');
  });
});
