import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import type { Text } from '../../../kernel/text.js';
import type { Fault } from '../../../platform/csv/fault.js';
import type { Table } from '../../../platform/csv/read-table.js';
import { PeopleService } from '../../people/people.service.js';
import { ImportedPartner } from './imported-partner.js';
import type { PartnerRow } from './partners-csv.js';

export interface ImportOptions {
  /** Say what would happen and change nothing. */
  readonly dryRun: boolean;
  /** Import the good rows of a file with faults; without it one fault keeps the whole file out. */
  readonly skipBad: boolean;
}

export interface ImportReport {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly faults: readonly Fault[];
  /** False for a dry run, and for a file kept out by its faults. */
  readonly written: boolean;
}

/** Brings partners in from a file. The e-mail address tells people apart, so the same file twice changes nothing. */
@Injectable()
export class ImportPartners {
  constructor(
    private readonly db: DataSource,
    private readonly people: PeopleService,
    private readonly one: ImportedPartner,
  ) {}

  /** All or nothing: everything is done in one transaction, which is taken back when it must not count. */
  async run(actor: Actor, table: Table<PartnerRow>, options: ImportOptions): Promise<ImportReport> {
    const counts = { created: 0, updated: 0, unchanged: 0 };
    const faults = [...table.faults];
    const report = () => ({ ...counts, faults: faults.sort((a, b) => a.row - b.row) });
    try {
      await this.db.transaction(async (tx) => {
        for (const { line, value } of table.rows) {
          const result = await this.import(tx, actor, value);
          if (typeof result === 'string') counts[result] += 1;
          else faults.push({ row: line, column: 'email', message: result, value: value.email });
        }
        if (options.dryRun || (faults.length > 0 && !options.skipBad)) throw new TakeBack();
      });
      return { ...report(), written: true };
    } catch (error) {
      if (!(error instanceof TakeBack)) throw error;
      return { ...report(), written: false };
    }
  }

  private async import(
    tx: EntityManager,
    actor: Actor,
    row: PartnerRow,
  ): Promise<'created' | 'updated' | 'unchanged' | Text> {
    const accountId: Id = await this.people.findOrCreate(tx, {
      email: row.email,
      givenName: row.first_name,
      familyName: row.last_name,
      locale: row.language,
      phone: row.phone || null,
      timeZone: row.time_zone,
    });
    return this.one.within(tx, actor, { accountId, row });
  }
}

class TakeBack extends Error {}
