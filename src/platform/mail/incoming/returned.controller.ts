import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { createHash, timingSafeEqual } from 'node:crypto';
import { notFound, Refusal } from '../../../kernel/refusal.js';
import { Config } from '../../config/config.js';
import { Access } from '../../web/access.js';
import { ForPrograms } from '../../web/for-programs.js';
import { providerEvents, reportsOf } from './provider-events.js';
import { ReceiveReport, type Received } from './receive-report.js';

const notYours = {
  en: 'This needs the secret of the mail hook.',
  fr: 'Il faut le secret du point d’entrée du courriel.',
};
const noMessage = {
  en: 'Send one raw message as message/rfc822, or events of a provider as application/json.',
  fr: 'Envoyez un message brut en message/rfc822, ou des événements d’un fournisseur en application/json.',
};
const forged = {
  en: 'This return path was never ours.',
  fr: 'Cette adresse de retour n’a jamais été la nôtre.',
};

interface Asking {
  readonly authorization?: string;
}

/**
 * Where a mail server posts what comes back, one raw message, or a provider its events as JSON: `Authorization: Bearer` and
 * MAIL_HOOK_SECRET.
 */
@Controller()
export class ReturnedController {
  constructor(
    private readonly config: Config,
    private readonly receive: ReceiveReport,
  ) {}

  @Post('hooks/mail/returned')
  @Access('anyone')
  @ForPrograms()
  @HttpCode(200)
  async take(@Headers() headers: Asking, @Body() body: unknown): Promise<{ received: Received | Received[] }> {
    this.insistOnSecret(headers.authorization ?? '');
    if (!Buffer.isBuffer(body)) return { received: await this.events(body) };
    const received = await this.receive.run(body);
    if (received === 'forged') throw new Refusal('invalid', forged);
    return { received };
  }

  /** Each event gets its own answer, in their order: one that was made up does not keep the others out. */
  private async events(body: unknown): Promise<Received[]> {
    const given = providerEvents.safeParse(body);
    if (!given.success) throw new Refusal('invalid', noMessage);
    const received: Received[] = [];
    for (const report of reportsOf(given.data)) received.push(await this.receive.note(report));
    return received;
  }

  private insistOnSecret(authorization: string): void {
    const { hookSecret } = this.config;
    if (!hookSecret) throw notFound();
    if (!isSame(authorization, `Bearer ${hookSecret}`)) throw new Refusal('not-allowed', notYours);
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** In constant time, whatever the lengths. */
const isSame = (given: string, expected: string): boolean => timingSafeEqual(digest(given), digest(expected));
