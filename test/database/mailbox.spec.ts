import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { lettersIn, startMailbox, type Mailbox } from '../../src/platform/runtime/mailbox.js';

let mailbox: Mailbox;
let directory: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'tandem-mailbox-'));
  mailbox = await startMailbox(join(directory, 'mail'));
});
afterAll(async () => {
  await mailbox.stop();
  rmSync(directory, { recursive: true });
});

it('keeps every letter as it came, the oldest first, for nobody else to read', async () => {
  const transport = createTransport(mailbox.smtpUrl);
  for (const subject of ['Première', 'Second']) {
    await transport.sendMail({ from: 'a@example.ca', to: 'b@example.ca', subject, text: `.\nÉté: ${subject}\n.` });
  }
  const letters = await Promise.all((await lettersIn(mailbox.directory)).map(({ raw }) => PostalMime.parse(raw)));
  expect(letters.map(({ subject }) => subject)).toEqual(['Première', 'Second']);
  expect(letters[0]?.text?.trim()).toBe('.\nÉté: Première\n.');
  expect(statSync(mailbox.directory).mode & 0o777).toBe(0o700);
});

it('refuses a letter that is too large and keeps the others', async () => {
  const transport = createTransport(mailbox.smtpUrl);
  const tooLarge = { from: 'a@example.ca', to: 'b@example.ca', subject: 'Large', text: 'x\n'.repeat(6_000_000) };
  await expect(transport.sendMail(tooLarge)).rejects.toThrow(/552|exceeds/);
  expect(await lettersIn(mailbox.directory)).toHaveLength(2);
});
