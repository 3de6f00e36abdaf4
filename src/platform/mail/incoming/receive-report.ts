import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../../config/config.js';
import { isDataFault } from '../../database/data-fault.js';
import { cluesOf } from './clues.js';
import { findLetter } from './find-letter.js';
import { openMail } from './open-mail.js';
import { readReport } from './read-report.js';
import type { Report } from './report.js';
import { StopByMail } from './stop-by-mail.js';
import { takeNote } from './take-note.js';

/**
 * `noted`: written down, with all that follows. `known`: the same report came before. `stranger`: a report, and no letter of
 * ours. `stopped`: a reader wants no more letters of a topic. `nothing`: none of these, for example an automatic answer. `forged`:
 * sent to a return path that we never made. `unkept`: the database refuses it, and would each time.
 */
export type Received = 'noted' | 'stopped' | 'known' | 'stranger' | 'nothing' | 'forged' | 'unkept';

/** Takes what came back to us, one raw message (RFC 5322) at a time. */
@Injectable()
export class ReceiveReport {
  private readonly log = new Logger('Mail');

  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
    private readonly stop: StopByMail,
  ) {}

  /** Any bytes will do. Throws only when the database cannot now; the same message can then come again. */
  async run(raw: Uint8Array): Promise<Received> {
    const report = await readReport(raw);
    return report ? this.note(report) : this.read(raw).catch(unlessForGood);
  }

  /** What a mail server, or somebody who is believed like one, said of one letter. Throws only when the database cannot now. */
  async note(report: Report): Promise<Received> {
    const received = await this.db.transaction((tx) => this.take(tx, report)).catch(unlessForGood);
    if (received === 'forged') this.log.warn('A report came to a return path that we never made');
    if (received === 'unkept') this.log.warn('A report came that cannot be kept');
    return received;
  }

  private async read(raw: Uint8Array): Promise<Received> {
    const mail = await openMail(raw);
    return mail && (await this.stop.run(cluesOf(mail).sentTo)) ? 'stopped' : 'nothing';
  }

  private async take(tx: Parameters<typeof findLetter>[0], report: Report): Promise<Received> {
    const letter = await findLetter(tx, this.config.secret, report.clues);
    if (letter === 'forged') return 'forged';
    const believed = letter?.signed === true || this.isBelieved(report);
    const isNew = await takeNote(tx, letter, { ...report, believed });
    if (!isNew) return 'known';
    return letter ? 'noted' : 'stranger';
  }

  /** Without our signature: a provider that showed its secret, and everybody where we sign none. */
  private isBelieved({ source }: Report): boolean {
    return source.startsWith('provider:') || !this.config.bounces;
  }
}

/** What the database refuses will be refused each time; whatever else went wrong may go well the next time. */
function unlessForGood(error: unknown): 'unkept' {
  if (!isDataFault(error)) throw error;
  return 'unkept';
}
