import { HttpException } from '@nestjs/common';
import { Refusal, type RefusalKind } from '../../kernel/refusal.js';
import { SignInNeeded } from './answers.js';
import { signInFirst, type Visit } from './visit.js';
import { words } from './words.js';

/** RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly requestId: string;
}

const statusOf: Record<RefusalKind, number> = { 'not-found': 404, 'not-allowed': 403, conflict: 409, invalid: 422 };

/** What went wrong, in the visitor’s language, for a page or a program. Unknown errors say nothing of their cause. */
export function problem(thrown: unknown, visit: Visit): Problem {
  const base = { instance: visit.url.split('?')[0] ?? '', requestId: visit.requestId };
  const t = words[visit.locale];
  if (thrown instanceof Refusal)
    return {
      ...base,
      type: `/problems/${thrown.kind}`,
      title: t.title[thrown.kind],
      status: statusOf[thrown.kind],
      detail: thrown.reason[visit.locale],
    };
  if (thrown instanceof SignInNeeded)
    return {
      ...base,
      type: '/problems/sign-in',
      title: t.title['not-allowed'],
      status: 401,
      detail: signInFirst[visit.locale],
    };
  return { ...base, ...byStatus(statusFrom(thrown), t, visit.requestId) };
}

function byStatus(
  status: number,
  t: (typeof words)['en'],
  requestId: string,
): Pick<Problem, 'type' | 'title' | 'status' | 'detail'> {
  if (status === 429) return { type: '/problems/too-many', title: t.title['too-many'], status, detail: t.tooMany };
  if (status === 403)
    return { type: '/problems/expired-form', title: t.title['expired-form'], status, detail: t.expiredForm };
  if (status >= 400 && status < 500)
    return { type: '/problems/invalid', title: t.title.invalid, status, detail: t.title.invalid };
  return { type: '/problems/unexpected', title: t.title.unexpected, status: 500, detail: t.unexpected(requestId) };
}

function statusFrom(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const status = (thrown as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}
