import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where in the talk a server can do something else than say yes. */
export const stages = ['greeting', 'mail', 'rcpt', 'data', 'end', 'taken'] as const;
export type Stage = (typeof stages)[number];

/** Says a code; a 421 hangs up after it. `cut` ends the line without a word, `hold` never says anything again. */
export type Answer = number | 'cut' | 'hold' | undefined;

export interface SinkManners {
  /** Asked before each reply. `taken` is after the letter is on the disk; the others are before. */
  answer(stage: Stage, recipient: string): Answer;
  /** Puts the letter on the disk. */
  take(letter: string): Promise<void>;
  /** One byte a second. */
  slow(): boolean;
}

const end = '\r\n.\r\n';

/** One line to the server: as much SMTP as a sender without extensions needs, with a fault at any place in it. */
export class SinkLine {
  private text = '';
  private inLetter = false;
  private recipient = '';
  private held = false;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly socket: Socket,
    private readonly manners: SinkManners,
  ) {
    socket.setNoDelay(true).on('error', () => undefined);
    socket.on('data', (bytes) => {
      this.text += bytes.toString('latin1');
      this.turn = this.turn.then(() => this.read());
    });
    this.turn = this.reply('greeting', '220 ready');
  }

  private async read(): Promise<void> {
    for (let found = this.next(); found !== undefined && !this.held; found = this.next()) await this.hear(found);
  }

  /** A command, or a whole letter, when it is all there. */
  private next(): string | undefined {
    const mark = this.inLetter ? end : '\r\n';
    const at = this.text.indexOf(mark);
    if (at < 0) return undefined;
    const found = this.text.slice(0, at);
    this.text = this.text.slice(at + mark.length);
    return found;
  }

  private async hear(heard: string): Promise<void> {
    if (this.inLetter) return this.letter(heard);
    const command = this.commands[heard.slice(0, 4).toUpperCase()];
    await (command ? command(heard) : this.say('250 ok'));
  }

  private readonly commands: Readonly<Record<string, (heard: string) => Promise<void>>> = {
    MAIL: () => this.reply('mail', '250 ok'),
    RCPT: (heard) => {
      this.recipient = /<(.*?)>/.exec(heard)?.[1] ?? '';
      return this.reply('rcpt', '250 ok');
    },
    DATA: async () => {
      this.inLetter = await this.agree('data');
      if (this.inLetter) await this.say('354 go on');
    },
    QUIT: () => this.say('221 bye'),
  };

  private async letter(whole: string): Promise<void> {
    this.inLetter = false;
    if (!(await this.agree('end'))) return;
    await this.manners.take(whole);
    await this.reply('taken', '250 queued');
  }

  private async reply(stage: Stage, yes: string): Promise<void> {
    if (await this.agree(stage)) await this.say(yes);
  }

  /** Does what the manners say instead of yes; true when they say nothing. */
  private async agree(stage: Stage): Promise<boolean> {
    const answer = this.manners.answer(stage, this.recipient);
    if (answer === undefined) return true;
    this.held = answer === 'hold' || answer === 'cut' || answer === 421;
    if (answer === 'cut') this.socket.destroy();
    if (typeof answer === 'number') await this.say(`${answer} not now`);
    if (answer === 421) this.socket.end();
    return false;
  }

  private async say(words: string): Promise<void> {
    const line = `${words}\r\n`;
    if (!this.manners.slow()) return void this.socket.write(line);
    for (const byte of line) {
      if (this.socket.destroyed) return;
      this.socket.write(byte);
      if (this.manners.slow()) await sleep(1_000);
    }
  }
}
