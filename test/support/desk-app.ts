import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Match } from '../../src/features/matching/data/match.entity.js';
import { openDatabase, type TestDatabase } from './database.js';
import { given } from './given.js';
import { Caller } from './knock.js';
import { openWholeApp, type WholeApp } from './whole-app.js';

/** The console on a real database, with a coordinator in front of it. */
export interface DeskApp extends WholeApp {
  readonly at: TestDatabase;
  readonly coordinator: Caller;
  readonly status: (matchId: string) => Promise<string>;
  /** A request of two places with two people proposed for it; the second has no room for one more. */
  readonly choice: () => Promise<Choice>;
  close(): Promise<void>;
}

export interface Choice {
  readonly request: { readonly id: string; readonly code: string };
  readonly first: { readonly id: string };
  readonly second: { readonly id: string };
  readonly match: { readonly id: string };
  readonly compare: string;
}

export async function openDesk(): Promise<DeskApp> {
  const at = await openDatabase();
  const whole = await openWholeApp(at);
  const coordinator = await Caller.as(whole.app, (await given(at.db).coordinator()).id);
  return {
    ...{ ...whole, at, coordinator, choice: () => choiceIn(at) },
    status: async (id) => (await at.db.manager.findOneByOrFail(Match, { id })).status,
    async close() {
      await (whole.app satisfies NestFastifyApplication).close();
      await at.close();
    },
  };
}

async function choiceIn({ db }: TestDatabase): Promise<Choice> {
  const request = await given(db).request({ places: 2, summaryEn: 'Plain words.' });
  const first = await given(db).partner({ ownWords: 'Sleep matters.' });
  const second = await given(db).partner({ maxEngagements: 0 });
  const dueAt = new Date(Date.now() + 86_400_000);
  const [match] = [
    await given(db).match({ requestId: request.id, partnerId: first.id, dueAt }),
    await given(db).match({ requestId: request.id, partnerId: second.id, dueAt }),
  ];
  const compare = `/en/coordination/requests/${request.id}/compare?with=${first.id},${second.id}`;
  return { request, first, second, match, compare };
}

/** A form as a page of ours would post it. */
export const form = (fields: Record<string, string> = {}) => ({
  type: 'application/x-www-form-urlencoded',
  payload: new URLSearchParams(fields).toString(),
});
