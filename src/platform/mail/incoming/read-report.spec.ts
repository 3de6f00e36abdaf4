import fc from 'fast-check';
import type { About } from '../../../../test/support/returned/sample.js';
import { samples } from '../../../../test/support/returned/samples.js';
import { returnPath } from '../return-path.js';
import { groupsOf } from './fields.js';
import { readReport } from './read-report.js';
import { codeIn, verdict } from './verdict.js';

const outboxId = '0197a3c0-0000-7000-8000-00000000abcd';
const secret = 'a secret that only the tests know';
const about: About = {
  to: 'marie@example.org',
  from: returnPath({ bounces: 'mail.example.ca', secret, mailFrom: 'x@example.ca' }, outboxId),
  outboxId,
  messageId: `${outboxId}@example.ca`,
};
const bytesOf = (raw: string | Buffer) => Buffer.from(raw as string);

it('has enough samples, each with a name of its own', () => {
  expect(samples.length).toBeGreaterThanOrEqual(60);
  expect(new Set(samples.map(({ name }) => name)).size).toBe(samples.length);
});

describe('what came back', () => {
  it.each(samples.map((sample) => [sample.name, sample] as const))('%s', async (_, { means, raw }) => {
    const report = await readReport(bytesOf(raw(about)));
    expect(report?.kind ?? 'nothing').toBe(means);
    if (!report) return;
    expect(report.says).not.toContain('@');
    expect(report.says.length).toBeLessThanOrEqual(300);
    const { returnPaths, sentTo, outboxIds, messageIds } = report.clues;
    expect([...sentTo, ...returnPaths, ...outboxIds, ...messageIds].length).toBeGreaterThan(0);
  });

  it('names nobody who was not named', async () => {
    for (const { raw } of samples) {
      const report = await readReport(bytesOf(raw(about)));
      for (const recipient of report?.recipients ?? [])
        expect([about.to, 'old@elsewhere.example', 'other@example.org']).toContain(recipient);
    }
  });
});

describe('any bytes', () => {
  const pieces = samples.map(({ raw }) => bytesOf(raw(about)).subarray(0, 4_000));

  it('are read without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (raw) => {
        await readReport(raw);
      }),
    );
  });

  it('are read without a fault in the middle of a report', async () => {
    const cut = fc.tuple(fc.constantFrom(...pieces), fc.nat(4_000), fc.uint8Array({ maxLength: 60 }), fc.nat(4_000));
    const run = async ([piece, from, noise, to]: [Buffer, number, Uint8Array, number]) => {
      await readReport(Buffer.concat([piece.subarray(0, from), noise, piece.subarray(to)]));
    };
    await fc.assert(fc.asyncProperty(cut, run), { numRuns: 300 });
  });

  it('of any length are read in time', async () => {
    const nested = Array.from(
      { length: 500 },
      (_, i) => `Content-Type: multipart/mixed; boundary="${i}"\r\n\r\n--${i}\r\n`,
    );
    for (const raw of [nested.join(''), 'a: b\r\n'.repeat(200_000), `To: ${'x+'.repeat(200_000)}`, '<'.repeat(500_000)])
      await readReport(Buffer.from(raw));
  });
});

describe('what somebody made to keep us busy', () => {
  const length = 200_000;
  const fields = (...lines: string[]) => [
    'Content-Type: multipart/report; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    ...lines,
  ];
  const words = (type: string, body: string) => ['From: MAILER-DAEMON@example.org', `Content-Type: ${type}`, '', body];
  const long: Readonly<Record<string, readonly string[]>> = {
    'a word without end': fields('Action: failed', `Diagnostic-Code: smtp; ${'x'.repeat(length)}`),
    'a word that begins like a reason': fields('Action: failed', `Diagnostic-Code: ${'destinat'.repeat(length / 8)}`),
    'an address without an at sign': fields('Action: failed', `Final-Recipient: rfc822; ${'x'.repeat(length)}`),
    'a value that is far away': fields('Action: failed', `Status:${' '.repeat(length)}x\u2028`),
    'a field without a colon': fields('Action: failed', `Status${' '.repeat(length)}`),
    'no end of recipients': fields(...Array<string>(length / 16).fill('Action: failed\n')),
    'no end of lines': words('text/plain', '\n'.repeat(length)),
    'a line without end': words('text/plain', `Undelivered\n\n${'-'.repeat(length)}`),
    'an address of its own line': words('text/plain', `Undelivered\n\n<${'x'.repeat(length)}`),
    'tags that stay open': words('text/html', '<'.repeat(length)),
    'tags that begin': words('text/html', '<a '.repeat(length / 3)),
    'names that stay open': words('text/html', '&'.repeat(length)),
    'a recipient that is only a word': [`X-Failed-Recipients: ${'x'.repeat(length)}`, 'Subject: Undelivered', '', 'x'],
  };

  /* Seconds of work, not a measure: what looks at each place again and again takes 12 to 60 for it, what does not a fraction of one. */
  const tooMuch = 6;
  it.each(Object.entries(long))('%s is read at once', async (_, lines) => {
    const before = process.cpuUsage();
    await readReport(Buffer.from(lines.join('\r\n')));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(tooMuch);
  });
});

describe('a code', () => {
  it.each([
    ['550 5.1.1 no', '5.1.1'],
    ['(#5.1.2)', '5.1.2'],
    ['10.5.1.1 is busy', null],
    ['5.1.1.9', null],
    ['smtp;550 5.1.10 x', '5.1.10'],
  ])('in %j', (text, code) => expect(codeIn(text)).toBe(code));

  it('is for good only by the table', () => {
    const kind = (code: string) => verdict({ action: 'failed', code, words: '' });
    const codes = Array.from({ length: 8 }, (_, subject) =>
      Array.from({ length: 30 }, (__, n) => `5.${subject}.${n}`),
    ).flat();
    expect(codes.filter((code) => kind(code) === 'bounced_hard')).toEqual([
      ...['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1'],
    ]);
    expect(codes.map((code) => kind(code.replace('5', '4')))).not.toContain('bounced_hard');
  });
});

it('reads groups of fields', () => {
  expect(groupsOf('A: 1\r\n b\r\n\r\n\r\nC:2\nc: 3').map((group) => [...group])).toEqual([
    [['a', '1 b']],
    [['c', '2']],
  ]);
});
