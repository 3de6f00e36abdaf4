import { partState, requestParts, unfinishedParts, type RequestAnswers } from './request-parts.js';
import { isHurried, requestPolicy } from './request.policy.js';
import { stepsOf } from './steps.js';
import { reopenedUntil } from './waiting.js';

const answered = (usable: boolean) =>
  Object.fromEntries(requestParts.map((part) => [part, { typed: {}, usable }])) as RequestAnswers;
const draft = (answers: RequestAnswers) => ({ answers, submittedAt: null, replyBy: '2026-12-18', shortNotice: '' });

it('asks for every part but the people to leave out', () => {
  expect(unfinishedParts(draft({}))).toEqual(requestParts.filter((part) => part !== 'conflicts'));
  expect(partState(draft({}), 'conflicts')).toBe('optional');
  expect(unfinishedParts(draft(answered(true)))).toEqual([]);
  expect(unfinishedParts(draft(answered(false)))).toEqual(requestParts);
});

it('has no parts to finish in a request that came in another way', () => {
  expect(unfinishedParts({ answers: {}, submittedAt: new Date() })).toEqual([]);
});

it.each([
  ['2026-12-14', '', true],
  ['2026-12-13', '', false],
  ['2026-12-13', 'The grant is due.', true],
  ['2026-11-16', 'The grant is due.', false],
])('takes answers by %s with the reason “%s”: %s', (replyBy, shortNotice, allowed) => {
  expect(requestPolicy.timing({ replyBy, shortNotice }, '2026-11-16').allowed).toBe(allowed);
});

it('warns of less than three weeks', () => {
  expect(isHurried({ replyBy: '2026-12-06' }, '2026-11-16')).toBe(true);
  expect(isHurried({ replyBy: '2026-12-07' }, '2026-11-16')).toBe(false);
});

it('gives a request that opens again at least two weeks', () => {
  expect(reopenedUntil('2026-11-20', '2026-11-16')).toBe('2026-11-30');
  expect(reopenedUntil('2027-01-15', '2026-11-16')).toBe('2027-01-15');
  expect(reopenedUntil(null, '2026-11-16')).toBe('2026-11-30');
});

it('shows one step under way while a request lives, and none when it is over', () => {
  const now = (status: Parameters<typeof stepsOf>[0]) => stepsOf(status).find(({ is }) => is === 'now')?.step;
  expect([now('draft'), now('submitted'), now('open'), now('refused'), now('filled')]).toEqual([
    ...['written', 'read', 'open', undefined, undefined],
  ]);
});
