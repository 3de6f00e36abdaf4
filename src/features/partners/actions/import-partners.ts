import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import {
  importRows,
  type ImportOptions,
  type ImportReport,
  type RowOutcome,
} from '../../../platform/csv/import-rows.js';
import type { Table } from '../../../platform/csv/read-table.js';
import { PeopleService } from '../../people/people.service.js';
import { ImportedPartner } from './imported-partner.js';
import type { PartnerRow } from './partners-csv.js';

/** Brings partners in from a file. The e-mail address tells people apart, so the same file twice changes nothing. */
@Injectable()
export class ImportPartners {
  constructor(
    private readonly db: DataSource,
    private readonly people: PeopleService,
    private readonly one: ImportedPartner,
  ) {}

  /** All or nothing, unless bad rows are to be skipped. */
  run(actor: Actor, table: Table<PartnerRow>, options: ImportOptions = {}): Promise<ImportReport> {
    return importRows(this.db, { ...options, table, row: (tx, row, line) => this.row(tx, actor, { row, line }) });
  }

  private async row(
    tx: EntityManager,
    actor: Actor,
    { row, line }: { row: PartnerRow; line: number },
  ): Promise<RowOutcome> {
    const accountId = await this.people.findOrCreate(tx, {
      email: row.email,
      givenName: row.first_name,
      familyName: row.last_name,
      locale: row.language,
      phone: row.phone || null,
      timeZone: row.time_zone,
    });
    const result = await this.one.within(tx, actor, { accountId, row });
    return typeof result === 'string' ? result : { row: line, column: 'email', message: result, value: row.email };
  }
}
