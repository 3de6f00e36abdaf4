import { Injectable } from '@nestjs/common';
import { system } from '../../../kernel/actor.js';
import { Config } from '../../config/config.js';
import { EmailChoices, topicsInUse } from '../choices/email-choices.js';
import { stoppedBy } from '../return-path.js';

/** A reader’s mail program wrote to the address in List-Unsubscribe (RFC 2369). */
@Injectable()
export class StopByMail {
  constructor(
    private readonly config: Config,
    private readonly choices: EmailChoices,
  ) {}

  /** Stops the topic that one of these addresses was made for. False when none was, or its person is gone. */
  async run(addresses: readonly string[]): Promise<boolean> {
    const found = addresses.map((address) => stoppedBy(this.config.secret, address, topicsInUse())).find(Boolean);
    if (!found || !(await this.choices.of(found.account))) return false;
    const chooser = { actor: system, accountId: found.account, by: 'link' } as const;
    await this.choices.choose(chooser, [{ topic: found.topic, wanted: false }]);
    return true;
  }
}
