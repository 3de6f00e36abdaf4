import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { within } from '../queue/within.js';
import { MailPace } from './mail-pace.js';
import { SmtpLine, smtpServer, type Route, type SmtpServer } from './smtp-line.js';

/** Keeps a few lines to the mail server open and hands letters over. */
@Injectable()
export class PostOffice {
  private readonly idle: SmtpLine[] = [];
  private readonly server: SmtpServer;
  private closed = false;

  constructor(
    config: Config,
    private readonly pace: MailPace,
  ) {
    if (!config.smtpUrl)
      throw new Error('Mail needs a server: the runtime sets smtpUrl before the application starts.');
    this.server = smtpServer(config.smtpUrl, pace.socketTimeout);
  }

  /**
   * Hands one letter to the server. `mark` is awaited when all but the last two bytes are on their way: the server cannot
   * have taken the letter before, and may have from then on. When `mark` throws, the letter is never finished.
   * Answers with the server's reply; throws what nodemailer throws, `responseCode` set when the server said no.
   */
  async send(route: Route, message: Buffer, mark: () => Promise<void>): Promise<string> {
    const line = this.take() ?? (await SmtpLine.open(this.server));
    try {
      const reply = await within(this.pace.sendSeconds * 1_000, line.send(route, markedBeforeEnd(message, mark)));
      this.giveBack(line);
      return reply;
    } catch (error) {
      line.close();
      throw error;
    }
  }

  close(): void {
    this.closed = true;
    for (const line of this.idle.splice(0)) line.close();
  }

  private take(): SmtpLine | undefined {
    for (let line = this.idle.pop(); line; line = this.idle.pop()) if (line.usable) return line;
    return undefined;
  }

  private giveBack(line: SmtpLine): void {
    if (line.usable && !this.closed) this.idle.push(line);
    else line.close();
  }
}

/** The end of a message is a line with a dot; without the last two bytes before it no server can see one. */
export async function* markedBeforeEnd(message: Buffer, mark: () => Promise<void>): AsyncGenerator<Buffer> {
  yield message.subarray(0, -2);
  await mark();
  yield message.subarray(-2);
}
