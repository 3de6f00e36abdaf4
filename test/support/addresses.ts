import type { Role } from '../../src/kernel/actor.js';
import { pageOf } from '../../src/platform/web/page-path.js';
import type { Side, Thing } from './two-sides.js';

type Values = Readonly<Record<string, string>>;

/** Which thing stands behind the parameters of an English address, for a team and for a chair. First match wins. */
const things: readonly (readonly [RegExp, Partial<Record<string, Thing>>, Partial<Record<string, Thing>>?])[] = [
  [/^\/en\/committees\/:id\/seats\/:seat\/end/, { id: 'committee', seat: 'heldSeat' }],
  [/^\/en\/committees/, { id: 'committee', seat: 'seat' }],
  [/^\/en\/projects/, { id: 'project' }],
  [/^\/en\/requests\/:id\/(edit|check)/, { id: 'draft' }, { id: 'committeeDraft' }],
  [/^\/en\/requests\/:id\/take-back/, { id: 'submitted' }],
  [/^\/en\/requests/, { id: 'open' }, { id: 'committeeOpen' }],
  [/^\/en\/coordination\/requests\/:id\/review/, { id: 'submitted' }],
  [/^\/en\/coordination\/requests/, { id: 'open' }],
  [/^\/en\/coordination\/applications/, { id: 'waiting' }],
  [/^\/en\/coordination\/people/, { id: 'partner' }],
  [/^\/en\/coordination\/outbox/, { id: 'letter' }],
  [/^\/en\/coordination\/to-phone/, { id: 'call' }],
  [/^\/en\/coordination\/matches\/:id\/answer/, { id: 'offered' }],
  [/^\/en\/coordination\/matches/, { id: 'proposed' }],
  [/^\/en\/coordination\/rounds/, { id: 'round' }],
  [/^\/en\/invitations\/:id\/(answer|leave)/, { id: 'introduced' }],
  [/^\/en\/invitations/, { id: 'offered' }],
  [/^\/en\/matches\/:id\/introduce/, { id: 'interested' }],
  [/^\/en\/matches\/:id\/start/, { id: 'accepted' }],
  [/^\/en\/matches\/:id\/end/, { id: 'active' }],
  [/^\/en\/matches/, { id: 'introduced' }, { id: 'committeeMatch' }],
  [/^\/en\/admin/, { id: 'account' }],
  [/^\/dev\/mail/, { id: 'letter' }],
];

const words: Values = {
  step: 'contact',
  part: 'contact',
  queue: 'applications',
  line: 'jobs',
  job: '1',
  language: 'en',
  locale: 'en',
  rule: 'training',
  kind: 'application-accepted',
};
const partsOfRequests: Values = { part: 'words' };
const decisions: readonly (readonly [RegExp, string])[] = [
  [/applications/, 'decline'],
  [/matches/, 'dismiss'],
  [/outbox/, 'hold'],
  [/^\/en\/queues/, 'again'],
];

/** The English pattern of an address; patterns without a declared page are their own. */
export const englishOf = (pattern: string): string => pageOf(pattern)?.en ?? pattern;

export const paramsOf = (pattern: string): string[] => [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name);

/** Good values for the parameters of an address: things of this side that this role may open. */
export function valuesFor(pattern: string, side: Side, role: Role | 'visitor'): Values {
  const english = englishOf(pattern);
  const [, team = {}, chair = team] = things.find(([start]) => start.test(english)) ?? [];
  const chosen = Object.entries(role === 'committee_chair' ? chair : team);
  const ids = chosen.map(([name, thing]) => [name, thing ? side.has[thing] : ''] as const);
  return {
    ...words,
    ...(english.startsWith('/en/requests') ? partsOfRequests : {}),
    decision: decisions.find(([start]) => start.test(english))?.[1] ?? '',
    person: side.people.researcher.id,
    ...Object.fromEntries(ids),
  };
}

/** The address with its parameters filled in, each encoded unless it is meant to arrive as it is. */
export const addressOf = (pattern: string, values: Values): string =>
  pattern.replace(/:(\w+)/g, (_, name: string) => values[name] ?? 'nothing');

/** True for an address that names a thing somebody owns. */
export const namesAThing = (pattern: string): boolean =>
  paramsOf(pattern).includes('id') && things.some(([start]) => start.test(englishOf(pattern)));
