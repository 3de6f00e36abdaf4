import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import type { SeatRole } from '../../../kernel/vocabulary/index.js';
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
import { record } from '../../../platform/timeline/record.js';
import { Committee } from '../data/committee.entity.js';
import { Seat } from '../data/seat.entity.js';
import { missingSeats } from '../domain/plan-seats.js';
import { isCounted } from '../domain/seat.policy.js';
import type { CommitteeRow } from './committees-csv.js';

/** Committees from a file, told apart by code, each with the vacant seats that its rules ask for. No seat is ever removed. */
@Injectable()
export class ImportCommittees {
  constructor(private readonly db: DataSource) {}

  run(actor: Actor, table: Table<CommitteeRow>, options: ImportOptions = {}): Promise<ImportReport> {
    return importRows(this.db, { ...options, table, row: (tx, value, line) => this.row(tx, actor, { value, line }) });
  }

  private async row(tx: EntityManager, actor: Actor, { value: row, line }: Read): Promise<RowOutcome> {
    const wanted = columnsOf(row);
    const known = await tx.findOne(Committee, { where: { code: row.code }, lock: { mode: 'pessimistic_write' } });
    if (known && isEmpty(changesOf(known, wanted))) return 'unchanged';
    if (known && (await countedSeats(tx, known.id)) > row.seats) return tooFew(line, row.seats);
    const committee = await tx.save(Object.assign(known ?? tx.create(Committee, { id: newId() }), wanted));
    await addSeats(tx, committee);
    const outcome = known ? 'updated' : 'created';
    await record(tx, actor, `committee.${outcome}`, { subject: { type: 'committee', id: committee.id } });
    return outcome;
  }
}

interface Read {
  readonly value: CommitteeRow;
  readonly line: number;
}

async function countedSeats(tx: EntityManager, committeeId: Id): Promise<number> {
  const seats = await tx.findBy(Seat, { committeeId });
  return seats.filter(({ role }) => isCounted(role as SeatRole)).length;
}

const tooFew = (row: number, seats: number): RowOutcome => ({
  row,
  column: 'seats',
  value: String(seats),
  message: {
    en: 'This committee has more seats than that already. A file takes no seat away.',
    fr: 'Ce comité a déjà plus de sièges. Un fichier n’enlève aucun siège.',
  },
});

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
