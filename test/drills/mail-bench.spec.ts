import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const loader = ['--no-warnings', '--import', './test/support/typescript.mjs'];

/** The bench as it is typed, with a few letters: whether it measures, never what. */
async function bench(...args: string[]) {
  const home = mkdtempSync(join(tmpdir(), 'tandem-mail-bench-'));
  try {
    const json = join(home, 'found.json');
    const typed = [...loader, 'test/bench/bench.ts', 'mail', '--json', json, ...args];
    const { stdout } = await run(process.execPath, typed, { maxBuffer: 2 ** 24 });
    return { stdout, ...JSON.parse(readFileSync(json, 'utf8')) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
const number = expect.any(Number);

it('measures letters a second in turns, and shows every run', async () => {
  const { letters, stdout } = await bench('--mails', '30', '--repeat', '1', '--backend', 'postgres');
  const run = { backend: 'postgres', mails: 30, seconds: number, perSecond: number, cpu: number };
  expect(letters).toMatchObject([
    { ...run, kind: 'plain', waits: { compose: number, smtp: number } },
    { ...run, kind: 'spine', waits: { claim: number, mark: number, settle: number, smtp: number } },
  ]);
  expect(stdout).toMatch(/of the speed without guarantee/);
}, 120_000);

it('measures how long a sign-in letter takes, alone and beside a digest', async () => {
  const { signIns } = await bench('--digest', '30', '--sign-ins', '3', '--backend', 'redis');
  const run = { backend: 'redis', signIns: 3, p50: number, p99: number, max: number };
  expect(signIns).toMatchObject([
    { ...run, digest: 0, digestLeft: 0 },
    { ...run, digest: 30, digestLeft: number },
  ]);
  for (const { all } of signIns) expect(all).toEqual([number, number, number]);
}, 120_000);
