import { formsIn, textOf } from './html-forms.js';
import { lettersTo } from './journey-letters.js';
import type { RunningTandem } from './running-tandem.js';

type Typed = Readonly<Record<string, string>>;

/** Somebody without a browser: pages are fetched, forms are filled in and sent with the token that stands in them. */
export class HttpVisitor {
  /** What a browser would need to go on as the same visitor. */
  readonly cookies = new Map<string, string>();
  private html = '';
  private at = '';

  constructor(
    private readonly tandem: Pick<RunningTandem, 'url' | 'mailbox'>,
    readonly email: string,
  ) {}

  /** The page in view. */
  page = (): string => this.html;

  /** Opens a page, following redirects. Throws when it does not answer 200. */
  async visit(path: string): Promise<string> {
    await this.ask(path, { method: 'GET' });
    return this.html;
  }

  /** Does the page in view have a form that posts to such an address? */
  offers = (action: RegExp): boolean =>
    formsIn(this.html).some((form) => form.method === 'post' && action.test(form.action));

  /** Sends that form. What it holds already is sent along, as a browser does. */
  async send(action: RegExp, typed: Typed = {}): Promise<string> {
    const form = [...this.html.matchAll(/<form\b[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)].find(([, to = '']) =>
      action.test(textOf(to)),
    );
    if (!form) throw new Error(`${this.at} has no form for ${String(action)}`);
    const body = new URLSearchParams({ ...hiddenIn(form[2] ?? ''), ...typed });
    await this.ask(textOf(form[1] ?? ''), { method: 'POST', body });
    return this.html;
  }

  /** Signs in the only way there is: by the link in a letter. */
  async signIn(): Promise<void> {
    const before = (await lettersTo(this.email, this.tandem.mailbox)).length;
    await this.visit('/en/sign-in');
    await this.send(/sign-in$/, { email: this.email });
    await this.continueWith(await this.linkAfter(before));
  }

  /** Opens a link that signs in, and presses its button. */
  async continueWith(link: string): Promise<void> {
    await this.visit(new URL(link).pathname);
    await this.send(/continu/);
  }

  private async linkAfter(before: number): Promise<string> {
    for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((go) => setTimeout(go, 50))) {
      const letters = (await lettersTo(this.email, this.tandem.mailbox)).slice(before);
      const link = letters.map(({ text }) => /http\S+\/continu\S+/.exec(text)?.[0]).find(Boolean);
      if (link) return link;
    }
    throw new Error(`No letter with a link to sign in reached ${this.email} within 20 s`);
  }

  private async ask(path: string, request: RequestInit, hops = 0): Promise<void> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(this.tandem.url + path, { ...request, redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) this.keep(set);
    const to = answer.headers.get('location');
    if (to && hops < 5) return this.ask(to.replace(this.tandem.url, ''), { method: 'GET' }, hops + 1);
    this.html = await answer.text();
    this.at = path;
    if (answer.status !== 200) throw new Answered(answer.status, `${String(request.method)} ${path}`, this.html);
  }

  private keep(set: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    this.cookies.set(name, value);
  }
}

/** A page that did not come. */
export class Answered extends Error {
  constructor(
    readonly status: number,
    what: string,
    html: string,
  ) {
    const heading =
      /<h1[^>]*>([\s\S]*?)<\/h1>/
        .exec(html)?.[1]
        ?.replace(/<[^>]+>/g, '')
        .trim() ?? '';
    super(`${what} answered ${status}: ${textOf(heading)}`);
  }
}

const hiddenIn = (form: string): Record<string, string> =>
  Object.fromEntries(
    [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
      textOf(/\bname="([^"]*)"/.exec(tag)?.[1] ?? ''),
      textOf(/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? ''),
    ]),
  );
