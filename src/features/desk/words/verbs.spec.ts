import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deed, verbs } from './verbs.js';

const features = join(__dirname, '../..');

/** Every deed that an action can write into the timeline, as its source names it. */
function written(): string[] {
  const all = (readdirSync(features, { recursive: true }) as string[]).filter((file) =>
    /actions\/[^/]+(?<!spec)\.ts$/.test(file),
  );
  return all.flatMap((file) => {
    const source = readFileSync(join(features, file), 'utf8');
    const feature = file.split('/')[0];
    const short = [
      ...source.matchAll(/verb: '([a-z-]+)'|(?:note|write|recordMatch)\(tx, [\w.]+, (?:\w+, )?'([a-z-]+)'/g),
    ];
    const prefix = { matching: 'match', requests: 'request' }[feature ?? ''];
    const whole = [
      ...source.matchAll(
        /'((?:account|role|application|profile|partner|project|committee|seat|round|job)\.[a-z_-]+)'/g,
      ),
    ];
    return [
      ...short.flatMap(([, moved, noted]) => (prefix ? [`${prefix}.${moved ?? noted ?? ''}`] : [])),
      ...whole.flatMap(([, verb]) => (verb?.endsWith('.csv') ? [] : [verb ?? ''])),
    ];
  });
}

it('has words in both languages for every deed that the timeline can hold', () => {
  const found = [...new Set(written())];
  expect(found.length).toBeGreaterThan(40);
  expect(found.filter((verb) => !(verb in verbs))).toEqual([]);
});

it('says something even of a deed that it does not know', () => {
  expect(deed('match.forgotten', 'en')).toBe('Something was changed');
  expect(deed('match.approved', 'fr')).toBe('Approuvé');
});
