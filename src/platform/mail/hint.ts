import { Injectable } from '@nestjs/common';
import { Client } from 'pg';
import { Config } from '../config/config.js';
import { complaint } from '../queue/complain.js';
import { hintChannel, MailPace } from './mail-pace.js';

/** Hears when a letter was committed, on a connection of its own. Only a hint: whoever waits looks by himself as well. */
@Injectable()
export class Hint {
  private client: Client | undefined;
  private heard = false;
  private closed = false;
  private wake: () => void = () => undefined;
  private readonly complain = complaint('Mail hint');

  constructor(
    private readonly config: Config,
    private readonly pace: MailPace,
  ) {}

  /** Resolves at the next hint, or when it is time to look anyway. A hint that came since the last wait counts. */
  async wait(): Promise<void> {
    await this.listen().catch(this.complain);
    if (!this.heard) await this.sleep(this.pace.poll);
    this.heard = false;
  }

  /** Ends a wait now. */
  ring(): void {
    this.heard = true;
    this.wake();
  }

  async close(): Promise<void> {
    this.closed = true;
    this.ring();
    const client = this.client;
    this.client = undefined;
    await client?.end();
  }

  private async listen(): Promise<void> {
    if (this.client || this.closed) return;
    const client = new Client({
      connectionString: this.config.databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    client.on('notification', () => this.ring());
    await client.connect();
    await client.query(`LISTEN ${hintChannel}`);
    this.client = client;
  }

  private lose(client: Client): void {
    if (this.client === client) this.client = undefined;
  }

  private sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
