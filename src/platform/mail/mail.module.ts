import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { QueueModule } from '../queue/queue.module.js';
import { ChoicesController } from './choices/choices.controller.js';
import { EmailChoices } from './choices/email-choices.js';
import { deliverEmail } from './deliver-email.job.js';
import { DecideLetter } from './decide-letter.js';
import { Deliver } from './deliver.js';
import { Ledger } from './ledger.js';
import { LettersController } from './letters.controller.js';
import { MailPace } from './mail-pace.js';
import { Doorbell } from './doorbell.js';
import { Hint } from './hint.js';
import { mailBreaker } from './mail-breaker.tick.js';
import { Inbox } from './incoming/inbox.js';
import { readInbox } from './incoming/read-inbox.tick.js';
import { ReceiveReport } from './incoming/receive-report.js';
import { ReturnedController } from './incoming/returned.controller.js';
import { StopByMail } from './incoming/stop-by-mail.js';
import { mirrorTypes } from './mirror-types.js';
import { Mailer } from './mailer.js';
import { Outbox } from './outbox.js';
import { ParkRestored } from './park-restored.js';
import { PauseLetters } from './pause-letters.js';
import { PostOffice } from './post-office.js';
import { Relay } from './relay.js';

/** Letters that are never lost: `Mailer` queues them, the relay and the workers see them off, `Outbox` shows them. */
@Global()
@Module({
  imports: [QueueModule.register({ jobs: [deliverEmail], ticks: [mailBreaker, readInbox] })],
  controllers: [LettersController, ReturnedController, ChoicesController],
  providers: [
    Mailer,
    Outbox,
    DecideLetter,
    PauseLetters,
    ParkRestored,
    Relay,
    Deliver,
    Ledger,
    PostOffice,
    MailPace,
    Hint,
    Doorbell,
    ReceiveReport,
    StopByMail,
    Inbox,
    EmailChoices,
  ],
  exports: [Mailer, Outbox, DecideLetter, PauseLetters, ParkRestored],
})
export class MailModule implements OnModuleInit {
  constructor(private readonly db: DataSource) {}

  onModuleInit(): Promise<void> {
    return mirrorTypes(this.db);
  }
}
