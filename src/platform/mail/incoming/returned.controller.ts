import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Refusal } from '../../../kernel/refusal.js';
import { Access } from '../../web/access.js';
import { ForPrograms } from '../../web/for-programs.js';
import { providerEvents, reportsOf } from './provider-events.js';
import { ReceiveReport, type Received } from './receive-report.js';

const noMessage = {
  en: 'Send one raw message as message/rfc822, or events of a provider as application/json.',
  fr: 'Envoyez un message brut en message/rfc822, ou des événements d’un fournisseur en application/json.',
};
const forged = {
  en: 'This return path was never ours.',
  fr: 'Cette adresse de retour n’a jamais été la nôtre.',
};

const unkept = {
  en: 'The database cannot keep this, and never will: do not send it again.',
  fr: 'La base de données ne peut pas le conserver et ne le pourra jamais\u00a0: ne l’envoyez pas de nouveau.',
};

/**
 * Where a mail server posts what comes back, one raw message, or a provider its events as JSON: `Authorization: Bearer` and
 * MAIL_HOOK_SECRET.
 */
@Controller()
export class ReturnedController {
  constructor(private readonly receive: ReceiveReport) {}

  @Post('hooks/mail/returned')
  @Access('anyone')
  @ForPrograms({ secret: 'hookSecret' })
  @HttpCode(200)
  async take(@Body() body: unknown): Promise<{ received: Received | Received[] }> {
    if (!Buffer.isBuffer(body)) return { received: await this.events(body) };
    const received = await this.receive.run(body);
    if (received === 'forged') throw new Refusal('invalid', forged);
    if (received === 'unkept') throw new Refusal('invalid', unkept);
    return { received };
  }

  /** Each event gets its own answer, in their order: one that was made up, or cannot be kept, does not keep the others out. */
  private async events(body: unknown): Promise<Received[]> {
    const given = providerEvents.safeParse(body);
    if (!given.success) throw new Refusal('invalid', noMessage);
    const received: Received[] = [];
    for (const report of reportsOf(given.data)) received.push(await this.receive.note(report));
    return received;
  }
}
