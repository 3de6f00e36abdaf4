import { Answered, type HttpVisitor } from '../support/http-visitor.js';

/** A place that a coordinator gave, as the pages tell it. */
export interface Approved {
  readonly code: string;
  readonly requestId: string;
  readonly matchId: string;
}

const requestLink = /\/en\/coordination\/requests\/([0-9a-f-]{36})/g;
const queueLink = /href="(\/en\/coordination\/queues\/[^"#]+)"/g;
const matchLink = /\/en\/coordination\/matches\/([0-9a-f-]{36})/g;
const unique = (html: string, link: RegExp) => [...new Set([...html.matchAll(link)].map(([, id = '']) => id))];

/** Every request that waits for a decision, as the console lists them: from today’s page through each of its queues. */
export async function requestsToDecide(coordinator: HttpVisitor): Promise<string[]> {
  const today = await coordinator.visit('/en/coordination');
  const found = unique(today, requestLink);
  for (const path of unique(today, queueLink)) found.push(...unique(await coordinator.visit(path), requestLink));
  return [...new Set(found)];
}

/** Approves the first proposals of a request, as many as it has places; whoever has reached their own limit is passed over. */
export async function approveTop(
  coordinator: HttpVisitor,
  requestId: string,
  places: ReadonlyMap<string, number>,
): Promise<Approved[]> {
  const html = await coordinator.visit(`/en/coordination/requests/${requestId}`);
  const code = /R-\d+/.exec(/<h1[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '')?.[0] ?? '';
  const approved: Approved[] = [];
  for (const matchId of unique(html, matchLink)) {
    if (approved.length === places.get(code)) break;
    await coordinator.visit(`/en/coordination/matches/${matchId}`);
    if (await decided(coordinator, 'approve')) approved.push({ code, requestId, matchId });
  }
  return approved;
}

/** Lets the letter of an approved match leave now, without the minutes in which it could be called back. */
export async function release(coordinator: HttpVisitor, { matchId, code }: Approved): Promise<void> {
  await coordinator.visit(`/en/coordination/matches/${matchId}`);
  if (!(await decided(coordinator, 'offer'))) throw new Error(`The offer for ${code} could not be released`);
}

/** False when the page says, with a 409, that it cannot be done any more. */
async function decided(coordinator: HttpVisitor, step: string): Promise<boolean> {
  try {
    await coordinator.send(new RegExp(`/matches/[^/]+/${step}$`));
    return true;
  } catch (error) {
    if (error instanceof Answered && error.status === 409) return false;
    throw error;
  }
}
