import { createConnection } from 'node:net';
import { once } from 'node:events';
import { BadConfig } from '../config/problems.js';
import { explainFailure } from './explain-failure.js';
import { CannotStart } from './postgres/cannot-start.js';

const refusedAt = async (host: string) =>
  (await once(createConnection(1, host), 'error').catch((error: unknown) => [error]))[0];

it('prints what a person can put right as it is', () => {
  expect(explainFailure(new CannotStart('Do this.'))).toBe('Do this.');
  expect(explainFailure(new BadConfig([{ name: 'PORT', wrong: 'must be a number' }]))).toBe(
    'Tandem cannot start. Please correct:\n  PORT must be a number. Example: PORT=3000',
  );
});

it('turns a refused connection into one sentence, also when a host has several addresses', async () => {
  const sentence =
    'Tandem cannot start: nothing answers at 127.0.0.1:1; check DATABASE_URL and REDIS_URL (ECONNREFUSED).';
  const one = await refusedAt('127.0.0.1');
  expect(explainFailure(one)).toBe(sentence);
  expect(explainFailure(new AggregateError([one, one]))).toBe(sentence);
});

it('knows what PostgreSQL complains of', () => {
  const wrongPassword = Object.assign(new Error('password authentication failed'), { code: '28P01' });
  expect(explainFailure(wrongPassword)).toContain('does not accept the user and password in DATABASE_URL');
});

it('shows where a fault of our own is', () => {
  expect(explainFailure(new TypeError('x is undefined'))).toMatch(/^TypeError: x is undefined\n {4}at /);
  expect(explainFailure('a word')).toBe('a word');
});
