import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly location: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** What a form sends; a list sends its name several times. */
export type Fields = Readonly<Record<string, string | string[]>>;

/** A browser without a window: keeps cookies, sends the form's token along, follows nothing by itself. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly app: NestFastifyApplication,
    /** Where the requests come from; each visitor has an address of its own unless told. */
    private readonly from = `10.${Visitor.digit()}.${Visitor.digit()}.${Visitor.digit()}`,
  ) {}

  private static digit = () => Math.floor(Math.random() * 250);

  get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', url, { headers });
  }

  /** Posts a form as a page of ours would: fetches `page` for a token first (the sign-in page unless told). */
  async post(url: string, fields: Fields = {}, page = '/en/sign-in'): Promise<Answer> {
    const { body } = await this.get(page);
    const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
    return this.submit(url, { ...fields, _csrf: token });
  }

  /** Posts exactly these fields. */
  submit(url: string, fields: Fields): Promise<Answer> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
    const sent = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
    return this.send('POST', url, { headers, payload: new URLSearchParams(sent).toString() });
  }

  /** A second visitor with the same cookies, for requests at the same moment. */
  twin(): Visitor {
    const twin = new Visitor(this.app, this.from);
    for (const [name, value] of this.cookies) twin.cookies.set(name, value);
    return twin;
  }

  private async send(
    method: 'GET' | 'POST',
    url: string,
    request: { headers?: Record<string, string>; payload?: string },
  ): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.app.inject({
      ...request,
      ...{ method, url, remoteAddress: this.from },
      headers: { accept: 'text/html', 'user-agent': firefox, ...(cookie && { cookie }), ...request.headers },
    });
    for (const { name, value } of answer.cookies) {
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    const { location } = answer.headers;
    return { status: answer.statusCode, body: answer.body, location: location?.toString(), headers: answer.headers };
  }
}

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0';
