import { Logger } from '@nestjs/common';

/** Logs an error's first line at most once a minute: a server that is away would fill the log by itself. */
export function complaint(who: string, log = new Logger(who)): (error: Error) => void {
  let quietUntil = 0;
  return (error) => {
    if (Date.now() < quietUntil) return;
    quietUntil = Date.now() + 60_000;
    log.warn((error.message || error.name).split('\n')[0]);
  };
}
