import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import { provinceTimeZone } from '../../../kernel/vocabulary/index.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { endOfDay } from '../../../platform/clock/today.js';
import {
  changesOf,
  isEmpty,
  importRows,
  type ImportOptions,
  type ImportReport,
  type RowOutcome,
} from '../../../platform/csv/import-rows.js';
import type { Table } from '../../../platform/csv/read-table.js';
import { newId } from '../../../platform/database/new-id.js';
import { PartnerRequest } from '../data/partner-request.entity.js';
import { RequestAskers, type KnownAsker } from '../data/request-askers.query.js';
import { importPolicy } from '../domain/import.policy.js';
import { columnsOf } from './import-columns.js';
import { skipRequestCodes } from './next-request-code.js';
import type { RequestRow } from './requests-csv.js';
import { note } from './tell.js';

/** Requests from a file, told apart by code. They are open at once: whoever imports them answers for them. */
@Injectable()
export class ImportRequests {
  constructor(
    private readonly db: DataSource,
    private readonly clock: SystemClock,
    private readonly askers: RequestAskers,
  ) {}

  async run(actor: Actor, table: Table<RequestRow>, options: ImportOptions = {}): Promise<ImportReport> {
    const askers = await this.askers.all();
    const row = (tx: EntityManager, value: RequestRow, line: number) => {
      const asker = askers.get(`${value.kind}-${value.for_code}`);
      return asker ? this.row(tx, actor, { value, line, asker }) : Promise.resolve(unknownCode(value, line));
    };
    const report = await importRows(this.db, { ...options, table, row });
    if (report.written) await skipRequestCodes(this.db.manager);
    return report;
  }

  private async row(tx: EntityManager, actor: Actor, { value, line, asker }: Found): Promise<RowOutcome> {
    const wanted = columnsOf(value, asker);
    const known = await tx.findOne(PartnerRequest, {
      where: { code: value.request },
      lock: { mode: 'pessimistic_write' },
    });
    if (!known) return this.open(tx, actor, { ...homeClock(asker), ...wanted });
    const changes = changesOf(known, wanted);
    if (isEmpty(changes)) return 'unchanged';
    const verdict = importPolicy.update(known, wanted);
    if (!verdict.allowed) return { row: line, column: 'request', value: value.request, message: verdict.reason };
    await tx.save(Object.assign(known, changes, { dueAt: endOfDay(wanted.replyBy) }));
    await note(tx, actor, known, { did: 'updated-from-file' });
    return 'updated';
  }

  private async open(tx: EntityManager, actor: Actor, wanted: ReturnType<typeof columnsOf>): Promise<RowOutcome> {
    const now = this.clock.now();
    const opened = { status: 'open' as const, submittedAt: now, openedAt: now, dueAt: endOfDay(wanted.replyBy) };
    const request = tx.create(PartnerRequest, { id: newId(), ...wanted, ...opened });
    await tx.save(request);
    await note(tx, actor, request, { did: 'imported', detail: { code: request.code } });
    return 'created';
  }
}

/** What a file without that column says of the clock: where the project is at home. Later files change it only by saying so. */
const homeClock = ({ province }: KnownAsker) => (province ? { timeZone: provinceTimeZone[province] } : {});

interface Found {
  readonly value: RequestRow;
  readonly line: number;
  readonly asker: KnownAsker;
}

const unknownCode = ({ kind, for_code: code }: RequestRow, line: number): RowOutcome => ({
  row: line,
  column: 'for_code',
  value: code,
  message:
    kind === 'project'
      ? {
          en: `There is no project ${code}. Import the projects first.`,
          fr: `Il n’y a pas de projet ${code}. Importez d’abord les projets.`,
        }
      : {
          en: `There is no committee ${code}. Import the committees first.`,
          fr: `Il n’y a pas de comité ${code}. Importez d’abord les comités.`,
        },
});
