import fc from 'fast-check';
import { goodInstance } from '../../../../../test/support/instances.js';
import { PairRows } from './pair-rows.js';
import { parseInstance } from './parse-instance.js';
import { readInstance } from './read-instance.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => parseInstance(bytes(text)) as Record<string, unknown>;

/** The rows as they stood in the file. */
function rowsIn(parsed: Record<string, unknown>): unknown[] {
  const rows = parsed['pairs'] as PairRows;
  expect(rows).toBeInstanceOf(PairRows);
  const { partnerIds, demandIds, partner, demand, score } = rows.columns();
  return Array.from(partner, (p, i) => [partnerIds[p], demandIds[demand[i]!], score[i]]);
}

it('reads what JSON.parse reads, whatever ids and scores are written like, and however it is spaced', () => {
  const id = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('', '\\', '"', 'é', '😀', ']', '[,'));
  const score = fc.oneof(fc.nat(10_000), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
  const head = fc.record({ version: fc.jsonValue(), 'a"]': fc.jsonValue() });
  const indent = fc.constantFrom(0, 1, '\t');
  fc.assert(
    fc.property(head, fc.array(fc.tuple(id, id, score)), indent, fc.boolean(), (others, pairs, space, last) => {
      const file = last ? { ...others, pairs } : { pairs, ...others };
      const text = JSON.stringify(file, null, space);
      const parsed = parse(text);
      const wanted = JSON.parse(text) as typeof file;
      expect(rowsIn(parsed)).toEqual(wanted.pairs);
      expect({ ...parsed, pairs: [] }).toEqual({ ...wanted, pairs: [] });
    }),
    { numRuns: 60 },
  );
});

it('makes an instance of a file', () => {
  expect(readInstance(parse(JSON.stringify(goodInstance)))).toEqual(readInstance(goodInstance));
  expect(readInstance(parse(`\ufeff${JSON.stringify(goodInstance)}`))).toEqual(readInstance(goodInstance));
});

it('finds every broken row, and keeps its number', () => {
  expect(() => parse('{"pairs":[["a","b",1],["a","b"],{"a":1},["a",2,3],["a","b","c"],7]}')).toThrow(
    [
      'pairs[1]: a pair is [partner, demand, score], not 2 items',
      'pairs[2]: a pair is [partner, demand, score], not an object',
      'pairs[3][1]: demand id 2 is not a text',
      'pairs[4][2]: score "c" is not a whole number',
      'pairs[5]: a pair is [partner, demand, score], not 7',
    ].join('\n'),
  );
});

it.each([
  ['', 'This is not JSON'],
  ['{"pairs":[', 'This is not JSON'],
  ['{"pairs":[["a","b",1]', 'This is not JSON'],
  ['{"pairs":[["a","b",1],]}', 'This is not JSON'],
  ['{"pairs":[["a","b",01]]}', 'This is not JSON'],
  ['{"pairs":[["a","b",1] ["a","c",1]]}', 'This is not JSON'],
  ['{"pairs":[["a\nb","b",1]]}', 'This is not JSON'],
  ['{"pairs":[]', 'This is not JSON'],
  ['{"pairs":[]} {}', 'This is not JSON'],
  ['{"pairs":[["a","b",1]],"pairs":[]}', 'pairs: is there twice'],
  ['{"pairs":[["a","b",1]],"pairs":null}', 'pairs: is there twice'],
  ['{"partners":[{"id":"p"}],"pairs":[],"partners":[]}', 'partners: is there twice'],
  ['{"settings":{"floor":5,"fl\\u006for":6}}', 'settings.floor: is there twice'],
  [
    '{"demands":[{"id":"id"},{"id":"}","seats":1,"quotas":[{"min":0},{"min":1,"min":0}],"id":"d"}],"pairs":[]}',
    'demands[1].quotas[1].min: is there twice\ndemands[1].id: is there twice',
  ],
])('refuses %j', (text, message) => {
  expect(() => parse(text)).toThrow(message);
});

it('never does anything but parse or refuse, wherever a file is cut or a byte is wrong', () => {
  const whole = bytes(JSON.stringify(goodInstance));
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(255), (at, byte) => {
      for (const broken of [whole.slice(0, at), whole.with(Math.min(at, whole.length - 1), byte)])
        try {
          readInstance(parseInstance(broken));
        } catch (error) {
          expect((error as Error).name).toBe('BadInstance');
        }
    }),
    { numRuns: 500 },
  );
});

it('takes any other value of pairs as it is, for readInstance to refuse', () => {
  expect(parse('{"pairs":{"a":1}}')).toEqual({ pairs: { a: 1 } });
  expect(parse('[1]')).toEqual([1]);
  expect(() => parseInstance(Uint8Array.of(0x22, 0xff, 0x22))).toThrow('it is not written in UTF-8');
});
