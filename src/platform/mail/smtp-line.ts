import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { Readable } from 'node:stream';
import { Unsendable } from './unsendable.js';

type Options = NonNullable<ConstructorParameters<typeof SMTPConnection>[0]>;

/** How to reach the mail server that `SMTP_URL` names. */
export interface SmtpServer {
  readonly options: Options;
  readonly auth: { readonly user: string; readonly pass: string } | undefined;
}

/** What is said to the server outside the letter: where it is returned, and the one who gets it. */
export interface Route {
  readonly from: string;
  readonly to: string;
}

/** Local servers speak in clear; any other must encrypt, TLS 1.2 or later. `?tls=never` for a server on a private line. */
export function smtpServer(smtpUrl: string, socketTimeout: number): SmtpServer {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  const clear = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname) || url.searchParams.get('tls') === 'never';
  const options: Options = {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    ignoreTLS: !secure && clear,
    requireTLS: !secure && !clear,
    tls: { minVersion: 'TLSv1.2' },
    connectionTimeout: Math.min(10_000, socketTimeout),
    greetingTimeout: Math.min(10_000, socketTimeout),
    socketTimeout,
    socketCloseTimeout: 2_000,
  };
  const user = decodeURIComponent(url.username);
  return { options, auth: user ? { user, pass: decodeURIComponent(url.password) } : undefined };
}

/** One open line to the mail server. It carries one letter at a time, and is thrown away after any trouble. */
export class SmtpLine {
  private readonly connection: SMTPConnection;
  private fail: (error: Error) => void = () => undefined;
  private over = false;
  private letters = 0;

  private constructor(server: SmtpServer) {
    this.connection = new SMTPConnection(server.options);
    this.connection.on('error', (error: Error) => this.end(error));
    this.connection.on('end', () => this.end(new Error('the server closed the line')));
  }

  /** Calls the server and signs in when the address has a user. */
  static async open(server: SmtpServer): Promise<SmtpLine> {
    const line = new SmtpLine(server);
    await line.wait<undefined>((done) => line.connection.connect((error) => done(error ?? null)));
    const { auth } = server;
    if (auth)
      await line.wait<undefined>((done) =>
        line.connection.login({ credentials: auth }, (error) => done(error ?? null)),
      );
    return line;
  }

  get usable(): boolean {
    return !this.over && this.letters < 100;
  }

  /** Hands the letter over; `body` is read only after the server has agreed to take it. Answers with the server's reply. */
  async send({ from, to }: Route, body: AsyncIterable<Buffer>): Promise<string> {
    this.letters += 1;
    if (/[^\0-\x7f]/.test(to) && !this.knowsUnicode) throw new Unsendable('alphabet');
    const info = await this.wait<{ response: string }>((done) =>
      this.connection.send({ from, to: [to] }, Readable.from(body, { objectMode: false }), (error, sent) =>
        done(error, sent),
      ),
    );
    return info.response;
  }

  /** An address with other letters than ASCII before its @ goes only to servers that say so (RFC 6531). */
  private get knowsUnicode(): boolean {
    return (this.connection as unknown as { _supportedExtensions: readonly string[] })._supportedExtensions.includes(
      'SMTPUTF8',
    );
  }

  close(): void {
    this.over = true;
    this.connection.close();
  }

  /** Nodemailer answers through a callback, or through an event when the line breaks: whichever comes first. */
  private wait<T>(begin: (done: (error: Error | null, value?: T) => void) => void): Promise<T> {
    return new Promise((resolve, reject) => {
      this.fail = reject;
      begin((error, value) => (error ? reject(error) : resolve(value as T)));
    });
  }

  private end(error: Error): void {
    this.over = true;
    this.fail(error);
  }
}
