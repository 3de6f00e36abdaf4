import { injected } from './answer-faults.js';
import { form, type Body } from './knock.js';

/** Values for a parameter of an address, as they arrive: encoded where a browser would. */
export const badParams: readonly string[] = [
  '01900000-0000-7000-8000-000000000000',
  'not-an-id',
  'x'.repeat(95),
  'x'.repeat(3000),
  encodeURIComponent('日本語é😀'),
  '%00',
  `${'0'.repeat(8)}%00`,
  '%F0%28%8C%28',
  '%E0%A4%A',
  '..%2F..%2F..%2Fetc%2Fpasswd',
  '..',
  encodeURIComponent(injected),
  '__proto__',
  'constructor',
  'toString',
  '-1',
  '99999999999999999999',
  encodeURIComponent("1' or '1'='1"),
];

/** Every name that some page of ours reads from its address, and a few that none does. */
const names = [
  ...['done', 'next', 'from', 'by', 'email', 'words', 'role', 'page', 'for', 'after', 'language', 'province'],
  ...['status', 'never', 'state', 'find', 'with', 'last', 'q', 'sort'],
];
const values = [
  injected,
  '\0',
  '//evil.example',
  'javascript:alert(1)',
  '-1',
  '1e99',
  '日本語😀',
  '',
  'x'.repeat(3000),
];

const query = (value: string, name = (one: string) => one) =>
  new URLSearchParams(names.map((one) => [name(one), value])).toString();

/** Queries that no link of ours makes: odd values, every name twice, nested names, and no text at all. */
export const badQueries: readonly string[] = [
  ...values.map((value) => query(value)),
  `${query('a')}&${query('b')}`,
  query('x', (name) => `${name}[]`),
  query('x', (name) => `${name}[__proto__][x]`),
  '__proto__=1&constructor=1&toString=1',
  '%E0%A4%A&%00=%00&=&&',
  'page=99999999999999999999&page=NaN',
];

type Fields = readonly { readonly name: string; readonly options: readonly string[] }[];

/** Bodies that no page of ours sends, made from the fields of the page’s form. */
export function badBodies(fields: Fields): Readonly<Record<string, Body>> {
  const all = (value: unknown) => Object.fromEntries(fields.map(({ name }) => [name, value]));
  const texts = (value: string) => form(all(value) as Record<string, string>);
  const json = (payload: unknown): Body => ({
    type: 'application/json',
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
  const chosen = Object.fromEntries(fields.map(({ name, options }) => [name, options[0] ?? 'x']));
  return {
    nothing: form({}),
    'all empty': texts(''),
    'lists where texts belong': form(all(['a', 'b']) as Record<string, string[]>),
    'nested names': form(Object.fromEntries(fields.map(({ name }) => [`${name}[a][b]`, 'x']))),
    objects: json(all({ a: { b: [1] } })),
    'numbers, null and lists of objects': json(all([null, 1, { a: 1 }])),
    'a megabyte': texts('x'.repeat(1_000_000 / Math.max(1, fields.length))),
    'too long for every field': texts('y'.repeat(19_000)),
    'a character cut in half by the limit': texts(`${'y'.repeat(19_999)}😀`),
    'a thousand fields': form(Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`f${n}`, 'x']))),
    'NUL everywhere': form(Object.fromEntries(fields.map(({ name }) => [name, '\0a\0']).concat([['\0x', '\0']]))),
    'half a character': json({
      ...all('\ud800 and \udc00'),
      ...Object.fromEntries(fields.map(({ name, options }) => [name, options[0] ?? '\ud800'])),
    }),
    'half a character in lists': json(all(['\ud800'])),
    'a script': texts(injected),
    'numbers out of range': texts('99999999999999999999'),
    'numbers below zero': texts('-1'),
    'days that do not exist': texts('9999-99-99'),
    'unknown codes': texts('no_such_code'),
    'half right': form(chosen),
    'words of prototypes': texts('__proto__'),
    'fields of prototypes': form({
      ...chosen,
      __proto__: 'x',
      constructor: 'x',
      'constructor[prototype]': 'x',
      toString: 'x',
    }),
    'a poisoned object': json('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}'),
    'a wrong type': { type: 'text/xml', payload: '<a/>' },
    'no such type': { type: 'multipart/form-data; boundary=x', payload: '--x\r\n' },
    'broken JSON': json('{"a":'),
    'JSON that is no object': json('"text"'),
    'JSON that is a list': json('[1,[2]]'),
    'JSON that is null': json('null'),
    'bytes that are no text': {
      type: 'application/x-www-form-urlencoded',
      payload: Buffer.from([0xff, 0xfe, 0x3d, 0xff, 0x26, 0x25]),
    },
  };
}
