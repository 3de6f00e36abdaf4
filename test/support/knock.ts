import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role } from '../../src/kernel/actor.js';
import { Sessions } from '../../src/platform/web/sessions.js';
import type { Side } from './two-sides.js';

export interface Knocked {
  readonly status: number;
  readonly body: string;
  readonly location: string;
  readonly type: string;
  /** Whether htmx is told to load the whole page again. */
  readonly refresh: boolean;
}

export interface Body {
  readonly type: string;
  readonly payload: string | Buffer;
}

/** Somebody at the door: a session or none, and a form token that stays good. Everything sent is counted. */
export class Caller {
  static sent = 0;

  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly cookies: Map<string, string>,
    private token = '',
  ) {}

  /** Null: a visitor who is nobody. */
  static async as(app: NestFastifyApplication, accountId: string | null): Promise<Caller> {
    const cookies = new Map<string, string>();
    if (accountId) cookies.set('tandem_session', (await app.get(Sessions).open(accountId, [], 'Firefox')).token);
    const caller = new Caller(app, cookies);
    const page = await caller.get('/en/sign-in');
    caller.token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    return caller;
  }

  get(url: string, headers: Record<string, string> = {}): Promise<Knocked> {
    return this.send('GET', url, headers);
  }

  /** With a good token, so that nothing but the body can be wrong. */
  post(url: string, { type, payload }: Body): Promise<Knocked> {
    const headers = { 'content-type': type, 'csrf-token': this.token, 'sec-fetch-site': 'same-origin' };
    return this.send('POST', url, headers, payload);
  }

  async send(
    method: string,
    url: string,
    headers: Record<string, string>,
    payload?: string | Buffer,
  ): Promise<Knocked> {
    Caller.sent += 1;
    const digit = () => Caller.sent % 250;
    const answer = await this.app.inject({
      ...{ method: method as 'GET', url, remoteAddress: `10.${Math.floor(Caller.sent / 250)}.0.${digit()}` },
      headers: { accept: 'text/html', cookie: this.cookieHeader(), ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value } of answer.cookies) if (name !== 'tandem_session') this.cookies.set(name, value);
    const header = (name: string) => String(answer.headers[name] ?? '');
    const { statusCode: status, body } = answer;
    const refresh = header('hx-refresh') === 'true';
    return { status, body, location: header('location'), type: header('content-type'), refresh };
  }

  has = (cookie: string): boolean => this.cookies.has(cookie);

  cookie(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  private cookieHeader = () => [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}

/** Everybody of one side, and a visitor. */
export async function callersOf(app: NestFastifyApplication, side: Side): Promise<Record<Role | 'visitor', Caller>> {
  const roles = Object.keys(side.people) as Role[];
  const made = roles.map(async (role) => [role, await Caller.as(app, side.people[role].id)] as const);
  return {
    ...(Object.fromEntries(await Promise.all(made)) as Record<Role, Caller>),
    visitor: await Caller.as(app, null),
  };
}

/** A form as a browser would send it. */
export const form = (fields: Record<string, string | readonly string[]>): Body => ({
  type: 'application/x-www-form-urlencoded',
  payload: new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  ).toString(),
});
