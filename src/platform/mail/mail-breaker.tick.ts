import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { tick } from '../queue/job.js';
import { pauseFailing } from './breaker.js';
import { MailPace } from './mail-pace.js';

/** Looks whether a kind of letters fails so often that it is better to stop and ask a person. */
export const mailBreaker = tick({
  name: 'mail-breaker',
  every: 30,
  run: async (get) => {
    for (const name of await pauseFailing(get(DataSource), get(MailPace)))
      new Logger('Mail').warn(`letters of the kind ${name} are paused: servers refuse too many of them`);
  },
});
