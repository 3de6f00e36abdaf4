import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { SeatRole } from '../../../kernel/vocabulary/index.js';
import {
  changesOf,
  importRows,
  type ImportOptions,
  type ImportReport,
  type RowOutcome,
} from '../../../platform/csv/import-rows.js';
import type { Table } from '../../../platform/csv/read-table.js';
import { newId } from '../../../platform/database/new-id.js';
import { record } from '../../../platform/timeline/record.js';
import { Committee } from '../data/committee.entity.js';
import { Seat } from '../data/seat.entity.js';
import { missingSeats } from '../domain/plan-seats.js';
import type { CommitteeRow } from './committees-csv.js';

/** Committees from a file, told apart by code, each with the vacant seats that its rules ask for. No seat is ever removed. */
@Injectable()
export class ImportCommittees {
  constructor(private readonly db: DataSource) {}

  run(actor: Actor, table: Table<CommitteeRow>, options: ImportOptions = {}): Promise<ImportReport> {
    return importRows(this.db, { ...options, table, row: (tx, value) => this.row(tx, actor, value) });
  }

  private async row(tx: EntityManager, actor: Actor, row: CommitteeRow): Promise<RowOutcome> {
    const wanted = columnsOf(row);
    const known = await tx.findOne(Committee, { where: { code: row.code }, lock: { mode: 'pessimistic_write' } });
    const changes = known ? changesOf(known, wanted) : wanted;
    if (known && Object.keys(changes).length === 0) return 'unchanged';
    const committee = await tx.save(Committee, { id: known?.id ?? newId(), ...(known ?? {}), ...wanted });
    await addSeats(tx, committee);
    const verb = known ? 'committee.updated' : 'committee.created';
    await record(tx, actor, verb, { subject: { type: 'committee', id: committee.id }, detail: { code: row.code } });
    return known ? 'updated' : 'created';
  }
}

async function addSeats(
  tx: EntityManager,
  committee: Pick<Committee, 'id' | 'seats' | 'patientSeatsMin' | 'patientCoChairMin'>,
): Promise<void> {
  const existing = await tx.findBy(Seat, { committeeId: committee.id });
  const roles = missingSeats(
    committee,
    existing.map(({ role }) => role as SeatRole),
  );
  await tx.insert(
    Seat,
    roles.map((role) => ({ id: newId(), committeeId: committee.id, role })),
  );
}

const columnsOf = (row: CommitteeRow) => ({
  code: row.code,
  nameEn: row.name_en,
  nameFr: row.name_fr,
  seats: row.seats,
  patientSeatsMin: row.patient_seats_min,
  patientCoChairMin: row.patient_co_chair_min,
  termYears: row.term_years,
  quorum: row.quorum,
  bothLanguages: row.both_languages,
});
