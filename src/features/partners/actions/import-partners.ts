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
import { Refusal } from '../../../kernel/refusal.js';
import type { Text } from '../../../kernel/text.js';
import { PeopleService, type NewPerson, type PhonedPerson } from '../../people/people.service.js';
import { ImportedPartner } from './imported-partner.js';
import type { PartnerRow } from './partners-csv.js';

/**
 * Brings partners in from a file. The e-mail address tells people apart, or for those without one the phone number with the
 * name, so the same file twice changes nothing.
 */
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
    const result = await this.take(tx, actor, row).catch(reasonOf);
    if (typeof result === 'string') return result;
    return { row: line, column: 'email', message: result, value: row.email ?? row.phone };
  }

  private async take(tx: EntityManager, actor: Actor, row: PartnerRow) {
    const person = personOf(row);
    if (person.email !== null && (await this.phonedOnly(tx, person))) return knownByPhone;
    const accountId = await this.people.findOrCreate(tx, person);
    return this.one.within(tx, actor, { accountId, row });
  }

  /** A new address with the name and number of somebody who is here without one is most likely theirs: a coordinator says so. */
  private async phonedOnly(tx: EntityManager, { email, phone, givenName, familyName }: NewPerson): Promise<boolean> {
    if (!phone || !(await this.people.hasPhoned(tx, { phone, givenName, familyName }))) return false;
    return (await this.people.byEmail(email, tx)) === null;
  }
}

function personOf(row: PartnerRow): NewPerson | PhonedPerson {
  const { first_name: givenName, last_name: familyName, language: locale, time_zone: timeZone, email, phone } = row;
  const person = { givenName, familyName, locale, timeZone };
  return email === null ? { ...person, email, phone } : { ...person, email, phone: phone || null };
}

function reasonOf(error: unknown): Text {
  if (error instanceof Refusal) return error.reason;
  throw error;
}

const knownByPhone: Text = {
  en: 'Somebody with this name and phone number is here without an e-mail address. Add the address on their page first.',
  fr: 'Une personne avec ce nom et ce numéro est ici sans adresse courriel. Ajoutez d’abord l’adresse sur sa page.',
};
