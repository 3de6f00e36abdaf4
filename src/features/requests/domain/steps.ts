import type { RequestStatus } from './request.lifecycle.js';

/** The way of a request, as its team sees it. */
export const requestSteps = ['written', 'sent', 'read', 'open', 'filled'] as const;
export type RequestStep = (typeof requestSteps)[number];

/** How many steps are behind; the next one is under way, unless the request is over. */
const behind: Readonly<Record<RequestStatus, number>> = {
  draft: 0,
  submitted: 2,
  changes_requested: 0,
  refused: 3,
  open: 3,
  filled: 5,
  expired: 4,
  withdrawn: 0,
  closed: 5,
};

const over: readonly RequestStatus[] = ['refused', 'expired', 'withdrawn', 'closed'];

/** Each step: done, under way now, or to come. */
export function stepsOf(status: RequestStatus): { step: RequestStep; is: 'done' | 'now' | 'todo' }[] {
  const done = behind[status];
  return requestSteps.map((step, index) => ({
    step,
    is: index < done ? 'done' : index === done && !over.includes(status) ? 'now' : 'todo',
  }));
}
