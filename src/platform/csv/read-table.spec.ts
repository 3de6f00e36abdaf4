import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { z } from 'zod';
import { email, listOf, optionalText, text, whole } from './cells.js';
import { readTable } from './read-table.js';
import { writeTable } from './write-table.js';

const person = z.object({
  name: text(20),
  email: email(),
  likes: listOf(['tea', 'coffee']),
  age: whole(16, 120),
  note: optionalText(),
});
const head = 'name,email,likes,age,note';
const read = (csv: string | Uint8Array, key?: string) =>
  readTable(typeof csv === 'string' ? Buffer.from(csv) : csv, person, { name: 'people.csv', ...(key ? { key } : {}) });
const where = (csv: string) => read(csv).faults.map(({ row, column, value }) => [row, column, value]);
const said = (csv: string | Uint8Array) => read(csv).faults.map(({ message }) => message.en);

it('reads rows with commas, semicolons or tabs, with a mark, CRLF, blank lines and a column order of its own', () => {
  const value = { name: 'Zoé', email: 'zoe@example.ca', likes: ['tea', 'coffee'], age: 40, note: 'a, "b"; c' };
  const comma = `\ufeff${head}\r\nZoé,Zoe@example.ca,coffee tea,40,"a, ""b""; c"\r\n\r\n,,,,\r\n`;
  const semicolon = 'Age;Name;email;likes;note;;\n40;Zoé;zoe@example.ca;tea coffee tea;"a, ""b""; c";;\n';
  const tab = 'name\temail\tlikes\tage\tnote\rZoé\tzoe@example.ca\ttea  coffee\t40\t"a, ""b""; c"';
  for (const csv of [comma, semicolon, tab]) expect(read(csv)).toEqual({ rows: [{ line: 2, value }], faults: [] });
});

it('counts rows as a spreadsheet does, past line breaks inside quotes and past empty lines', () => {
  expect(where(`${head}\nAda,a@example.ca,,40,"one\ntwo\nthree"\n\nBob,nope,,40,`)).toEqual([[4, 'email', 'nope']]);
});

it('names every fault of a row, in both languages, and keeps the good rows', () => {
  const { rows, faults } = read(`${head}\n,x,milk tea,7,\nAda,a@example.ca,tea,40,`);
  expect(rows.map(({ line }) => line)).toEqual([3]);
  expect(faults.map(({ row, column }) => [row, column])).toEqual(['name', 'email', 'likes', 'age'].map((c) => [2, c]));
  expect(faults[2]).toEqual({
    row: 2,
    column: 'likes',
    value: 'milk tea',
    message: {
      en: '“milk” is not known here. Use: tea, coffee.',
      fr: '«\u00a0milk\u00a0» est inconnu ici. Utilisez\u00a0: tea, coffee.',
    },
  });
  for (const { message } of faults) expect(message.fr).not.toBe(message.en);
});

it('names missing, double and unknown columns', () => {
  expect(where('name,name,email,likes,age,colour\n')).toEqual([
    [1, 'note', undefined],
    [1, 'name', undefined],
    [1, 'colour', undefined],
  ]);
});

it('notices a row that slipped', () => {
  expect(where(`${head}\nAda,a@example.ca,tea,40,one, two\nBob,b@example.ca,tea`)).toEqual([
    [2, null, undefined],
    [3, null, undefined],
  ]);
});

it('refuses the second of two rows with the same key', () => {
  const csv = `${head}\nAda,a@example.ca,,40,\nAda,A@EXAMPLE.CA,,41,`;
  expect(read(csv, 'email').rows).toHaveLength(1);
  expect(read(csv, 'email').faults).toMatchObject([
    { row: 3, column: 'email', message: { en: 'Row 2 already has this value.' } },
  ]);
});

it.each([
  ['nothing', '', /is empty/],
  ['only blanks', ' \n\n', /is empty/],
  ['a workbook', Buffer.from('PK\x03\x04rest'), /spreadsheet/],
  ['UTF-16', Buffer.from('\ufeffname', 'utf16le'), /cannot be read/],
  ['Latin-1', Buffer.from(`${head}\nZo\xe9,z@example.ca,,40,`, 'latin1'), /cannot be read/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /not a text file/],
  ['an open quote', `${head}\n"Ada,a@example.ca`, /quotation mark/],
  ['a stray quote', `${head}\n"Ada"x,a@example.ca,,40,`, /quotation mark/],
  ['a thousand columns', 'name,'.repeat(1000) + 'x', /1001 columns/],
  ['a million columns', ','.repeat(1e6), /1000001 columns/],
  ['one endless cell', `${head}\n${'x'.repeat(300_000)}`, /far too long/],
  ['ten megabytes', Buffer.alloc(10_000_001, 97), /10 megabytes/],
])('answers %s with one clear fault', (_, csv, message) => {
  expect(said(csv)).toEqual([expect.stringMatching(message)]);
});

it('never throws, whatever it is given', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void read(bytes)));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ';', '\t', '=') }),
      (s) => void read(`${head}\n${s}`),
    ),
  );
});

it('reads back what was written, and no spreadsheet runs it', () => {
  const cells = fc.string({ unit: 'grapheme' }).map((s) => s.normalize('NFC').replace(/\0/g, '').trim());
  const plain = cells.filter((s) => !s.startsWith("'"));
  fc.assert(
    fc.property(fc.array(plain.filter(Boolean), { minLength: 1 }), (names) => {
      const csv = writeTable(
        ['name'],
        names.map((name) => ({ name })),
      );
      for (const [cell] of parse(csv, { bom: true })) expect(cell).not.toMatch(/^[=+@-]/);
      const table = readTable(Buffer.from(csv), z.object({ name: text(10_000) }), { name: 'x' });
      expect(table.rows.map(({ value }) => value.name)).toEqual(names);
    }),
    { examples: [[['＋', '＝1', '－', '＠']]] },
  );
  expect(writeTable(['a'], [{ a: '=1+1' }, { a: '@x' }, { a: -3 }])).toBe("\ufeffa\r\n'=1+1\r\n'@x\r\n-3\r\n");
});
