import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { rowsOf } from '../support/rows-of.js';
import { atOnce } from '../support/sweep.js';

/** `tandem import` at the terminal, with files that are broken in every way. */
const root = join(__dirname, '../..');
let at: TestDatabase;
let folder: string;
let before: Record<string, string>;

beforeAll(async () => {
  if (!existsSync(join(root, 'dist/cli.js'))) throw new Error('Run npm run build first: this test uses dist/cli.js.');
  at = await openDatabase();
  folder = mkdtempSync(join(tmpdir(), 'tandem-files-'));
  await importing('committees', join(root, 'src/demo/committees.csv'));
  before = await rowsOf(at.db);
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await at.close();
});

interface Told {
  readonly code: number;
  readonly said: string;
}

function importing(kind: string, file: string, ...flags: string[]): Promise<Told> {
  const env = {
    ...process.env,
    DATABASE_URL: at.url,
    SMTP_URL: 'smtp://127.0.0.1:9',
    DATA_DIR: folder,
    NODE_ENV: 'test',
  };
  const args = ['--enable-source-maps', join(root, 'dist/cli.js'), 'import', kind, file, ...flags];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { env, cwd: root, timeout: 60_000 }, (_, out, error) =>
      resolve({ code: child.exitCode ?? -1, said: out + error }),
    );
  });
}

const demo = (name: string) =>
  readFileSync(join(root, `src/demo/${name}.csv`), 'utf8')
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/);

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Two good rows, and two with faults: an address that is none, and a row without its end. */
const mixed = () => {
  const [head = '', first = '', second = '', third = ''] = demo('partners');
  return [
    head,
    first,
    second.replace(/[^,]+@example\.ca/, 'no-address'),
    third.split(',').slice(0, 4).join(','),
    demo('partners')[4],
  ].join('\n');
};

const inside = /\bat .+\.(ts|js):\d+|Error:|QueryFailed|node_modules|undefined|\[object/;

const head = () => demo('committees')[0] ?? '';

const broken = (): readonly (readonly [name: string, kind: string, content: string | Buffer])[] => [
  ['a picture', 'partners', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xff, 0xfe, 0xfd])],
  ['a spreadsheet', 'projects', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(500, 0xa5)])],
  ['nothing at all', 'partners', ''],
  ['columns of another kind', 'requests', demo('partners').slice(0, 3).join('\n')],
  ['a quote that never ends', 'committees', `${head()}\nC-9,"open,x,9\nC-8,y`],
  ['the same column twice', 'committees', `code,code,${head()}\nC-9,C-9,C-9`],
  ['rows about what does not exist', 'requests', demo('requests').slice(0, 3).join('\n')],
  ['numbers out of range', 'committees', `${head()}\nC-9,A,B,99999999999999999999,-1,x,1e9,,maybe`],
  ['NUL in a name', 'committees', `${head()}\nC-9,A\0B,C,9,2,1,2,5,yes`],
];

it('says what is wrong with a file that is none of ours, and writes nothing', async () => {
  const faults = await atOnce(broken(), async ([name, kind, content]) => {
    const { code, said } = await importing(kind, file(`${name.replace(/\W/g, '-')}.csv`, content));
    return [
      ...(code === 1 ? [] : [`ends with ${code}`]),
      ...(/^(The file|Row \d+)\b/m.test(said) ? [] : ['does not say where']),
      ...(said.includes('Nothing was imported.') ? [] : ['does not say that nothing was imported']),
      ...(inside.test(said) ? [`shows its inside: ${said.slice(0, 300)}`] : []),
    ].map((fault) => `${name}: ${fault}`);
  });
  expect(faults).toEqual([]);
  expect(await rowsOf(at.db)).toEqual(before);
}, 180_000);

it('says that a file is not there, is a folder, or is of no kind that it knows', async () => {
  const missing = join(folder, 'missing.csv');
  const [gone, directory, unknown] = await Promise.all([
    importing('partners', missing),
    importing('partners', folder),
    importing('nonsense', missing),
  ]);
  expect([gone.code, directory.code, unknown.code]).toEqual([1, 1, 1]);
  expect([gone.said, directory.said].filter((said) => !said.includes('cannot be read') || inside.test(said))).toEqual(
    [],
  );
}, 60_000);

it('names the row and the column of every fault, and takes nothing or the good rows as asked', async () => {
  const path = file('mixed.csv', mixed());
  const refused = await importing('partners', path);
  expect(refused.code).toBe(1);
  expect(refused.said).toMatch(/^Row 3, email: /m);
  expect(refused.said).toMatch(/^Row 4/m);
  expect(refused.said).not.toContain('no-address');
  const dry = await importing('partners', path, '--dry-run', '--skip-bad');
  expect(dry.said).toContain('This is what would happen: 2 new');
  expect(await rowsOf(at.db)).toEqual(before);
  const taken = await importing('partners', path, '--skip-bad');
  expect([taken.code, taken.said]).toEqual([0, expect.stringContaining('Imported: 2 new')]);
  const [count] = await at.db.query<{ n: number }[]>('select count(*)::int as n from partners');
  expect(count?.n).toBe(2);
}, 90_000);
