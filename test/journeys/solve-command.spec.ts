import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Each run starts a process of its own.
jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'tandem-solve-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly say: string;
}

/** Runs `tandem solve` as it was built, and stops it with Ctrl-C once it says something, if that is wanted. */
function solve(words: readonly string[], { interrupt = false } = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['dist/cli.js', 'solve', ...words], {
    env: { PATH: process.env['PATH'], DATABASE_URL: 'postgres://nobody@localhost:1/nothing' },
  });
  let [out, say] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    say += text;
    if (interrupt && !child.killed) child.kill('SIGINT');
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, say })));
}

function file(name: string, instance: unknown): string {
  writeFileSync(join(folder, name), JSON.stringify(instance));
  return join(folder, name);
}

const small = {
  version: 1,
  partners: [{ id: 'p1', capacity: 1 }],
  demands: [{ id: 'd1', seats: 1 }],
  pairs: [['p1', 'd1', 9120]],
};

it('solves a file without a database, prints the answer, and says how good it is', async () => {
  const { code, out, say } = await solve([file('small.json', small)]);
  expect([code, say]).toEqual([
    0,
    expect.stringMatching(/^1 of 1 seats filled, score 9120\. No plan is better: proven/),
  ]);
  expect(JSON.parse(out)).toMatchObject({ assignment: [['p1', 'd1']], objective: 9120, gap: 0, unfilled: [] });
});

it('writes tables, and reads them', async () => {
  const tables = join(folder, 'tables', 'deep');
  expect(await solve([file('small.json', small), '--csv', '--out', tables])).toMatchObject({ code: 0, out: '' });
  expect(await solve([file('small.json', small), '--csv'])).toMatchObject({
    ...{ code: 1, out: '', say: expect.stringContaining('--csv needs --out') },
  });
  expect(readdirSync(tables).sort()).toEqual(['assignment.csv', 'summary.csv', 'unfilled.csv']);
  writeFileSync(join(tables, 'partners.csv'), 'id,capacity\np1,1\n');
  writeFileSync(join(tables, 'demands.csv'), 'id,seats\nd1,2\n');
  writeFileSync(join(tables, 'pairs.csv'), 'partner,demand,score\np1,d1,4000\n');
  const answer = join(folder, 'answer.json');
  expect(await solve([tables, '--out', answer, '--unfilled', '100,200'])).toMatchObject({ code: 0, out: '' });
  expect(JSON.parse(readFileSync(answer, 'utf8'))).toMatchObject({ score: 4000, objective: 3900 });
});

it('ends with 1 and every fault, with 2 and the rules that clash, and writes nothing', async () => {
  const out = join(folder, 'nothing.json');
  const bad = await solve([file('bad.json', { ...small, pairs: [['p1', 'd2', 10_001]] }), '--out', out]);
  expect(bad).toEqual({
    ...{ code: 1, out: '' },
    say: [
      'pairs[0][1]: unknown demand "d2"',
      'pairs[0][2]: score 10001 is above 10000',
      'Nothing was solved. Correct these 2 faults and run it again.\n',
    ].join('\n'),
  });
  const quotas = [{ name: 'newcomer', members: ['p1'], min: 1, max: null }];
  const clash = { ...small, demands: [{ id: 'd1', seats: 1, quotas }], forbidden: [['p1', 'd1']] };
  const { code, say } = await solve([file('clash.json', clash), '--out', out]);
  expect([code, say]).toEqual([2, expect.stringContaining('newcomer')]);
  expect(existsSync(out)).toBe(false);
});

it('stops at once when it is told to', async () => {
  const ids = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
  const [partners, demands] = [ids('p', 2000), ids('d', 700)];
  const long = file('long.json', {
    version: 1,
    partners: partners.map((id) => ({ id, capacity: 1 })),
    demands: demands.map((id) => ({ id, seats: 3 })),
    pairs: partners.flatMap((p, i) => demands.map((d, j) => [p, d, (i * 7919 + j * 104_729) % 10_001])),
    settings: { floor: 'max' },
  });
  const out = join(folder, 'never.json');
  const { code, say } = await solve([long, '--out', out], { interrupt: true });
  expect([code, say]).toEqual([130, expect.stringContaining('Stopped. Nothing was written.')]);
  expect(existsSync(out)).toBe(false);
});

it('explains itself', async () => {
  const { code, out } = await solve(['--help']);
  expect(code).toBe(0);
  for (const word of ['--floor', '--csv', 'partners.csv', '130', 'p1|p2']) expect(out).toContain(word);
});
