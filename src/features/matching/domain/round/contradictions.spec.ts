import { candidate, need, weights } from '../../../../../test/support/matching.js';
import type { PanelRule } from '../panel-rules.js';
import { compileRound } from './compile-round.js';
import { contradictionIn, inSentence } from './contradictions.js';
import { settingsOf } from './settings.js';
import type { NamedPair, Wishes } from './wishes.js';

const needs = [need({ id: 'n1', places: 2 }), need({ id: 'n2', places: 1 }), need({ id: 'fr', meetingLanguage: 'fr' })];
const people = ['p1', 'p2', 'p3'].map((id) => candidate({ id, maxEngagements: 1, experience: 'mentor' }));
const rules: PanelRule[] = [{ kind: 'newcomer', min: 1, max: null }];
const input = (ruled: readonly PanelRule[] = [], apart: readonly (readonly [string, string])[] = []) =>
  compileRound({
    needs: needs.map((one) => ({ need: one, taken: 0, replyBy: null, rules: one.id === 'n1' ? ruled : [] })),
    ...{ candidates: people, waiting: [], weights, apart },
  });
const pair = (name: string): NamedPair => {
  const [requestId = '', partnerId = ''] = name.split(' ');
  return { requestId, partnerId };
};
const pins = (...names: string[]): Wishes => ({ pinned: names.map(pair) });
const why = (wishes: Wishes, from = input()) =>
  contradictionIn(from, { ...settingsOf('balanced', 'keep'), ...wishes })?.why ?? null;

it('takes pins that can all be', () => {
  expect(why(pins('n1 p1', 'n1 p2', 'n2 p3'))).toBeNull();
  expect(why({ ruledOut: [{ ...pair('n1 p1'), reason: 'balance' }] })).toBeNull();
});

it.each([
  ['both', { ...pins('n1 p1'), ruledOut: [{ ...pair('n1 p1'), reason: 'balance' as const }] }],
  ['closed', pins('gone p1')],
  ['unfit', pins('fr p1')],
  ['unfit', pins('n1 nobody')],
  ['full', pins('n2 p1', 'n2 p2')],
  ['room', pins('n1 p1', 'n2 p1')],
] as const)('refuses a pin: %s', (kind, wishes) => {
  expect(why(wishes)).toBe(kind);
  expect(Object.values(inSentence(kind, 'R-1')).every((sentence) => sentence.endsWith('.'))).toBe(true);
});

it('refuses pins that a table or somebody’s wish does not allow, and does not tell of the wish', () => {
  expect(why(pins('n1 p1', 'n1 p2'), input(rules))).toBe('table');
  expect(why(pins('n1 p1'), input(rules))).toBeNull();
  expect(why(pins('n1 p1', 'n1 p2'), input([], [['p1', 'p2']]))).toBe('room');
});
