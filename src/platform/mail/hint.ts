import { Injectable } from '@nestjs/common';
import { Client } from 'pg';
import { Config } from '../config/config.js';
import { complaint } from '../queue/complain.js';
import { hintChannel, MailPace } from './mail-pace.js';

/** Waits for hints, with a memory of its own: two that wait do not take each other's. */
export class Ear {
  private heard = false;
  private wake: () => void = () => undefined;

  constructor(private readonly poll: number) {}

  /** Resolves at the next hint, or when it is time to look anyway. A hint that came since the last wait counts. */
  async wait(): Promise<void> {
    if (!this.heard) await this.sleep();
    this.heard = false;
  }

  /** Ends a wait now. */
  ring(): void {
    this.heard = true;
    this.wake();
  }

  private sleep(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.poll);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** Hears when a letter was committed, on a connection of its own. Only a hint: whoever waits looks by himself as well. */
@Injectable()
export class Hint {
  private readonly ears: Ear[] = [];
  private client: Client | undefined;
  private opening: Promise<void> | undefined;
  private closed = false;
  private readonly complain = complaint('Mail hint');

  constructor(
    private readonly config: Config,
    private readonly pace: MailPace,
  ) {}

  /** One more that waits. */
  ear(): Ear {
    const ear = new Ear(this.pace.poll);
    this.ears.push(ear);
    return ear;
  }

  /** Listens, or listens again when the connection was lost. Never throws: without it letters leave at the next look. */
  async listen(): Promise<void> {
    if (this.client || this.closed) return;
    this.opening ??= this.open().catch(this.complain);
    await this.opening;
    this.opening = undefined;
  }

  async close(): Promise<void> {
    this.closed = true;
    this.ring();
    await this.opening;
    const client = this.client;
    this.client = undefined;
    await client?.end();
  }

  private ring(): void {
    for (const ear of this.ears) ear.ring();
  }

  private async open(): Promise<void> {
    const client = new Client({
      connectionString: this.config.databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    });
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    client.on('notification', () => this.ring());
    await client.connect();
    try {
      await client.query(`LISTEN ${hintChannel}`);
      this.client = client;
    } catch (error) {
      await client.end();
      throw error;
    }
  }

  private lose(client: Client): void {
    if (this.client === client) this.client = undefined;
  }
}
