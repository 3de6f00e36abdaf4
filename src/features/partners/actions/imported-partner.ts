import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/id.js';
import type { Text } from '../../../kernel/text.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import { record } from '../../../platform/timeline/record.js';
import { PeopleService } from '../../people/people.service.js';
import { Partner } from '../data/partner.entity.js';
import type { Profile } from '../domain/profile.js';
import { columnsOf } from '../domain/profile-columns.js';
import type { PartnerRow } from './partners-csv.js';

const notAPartner: Text = {
  en: 'This person applied, or has left. A coordinator decides about them on their own page.',
  fr: 'Cette personne a postulé, ou a quitté le réseau. La coordination décide sur sa propre page.',
};

/** One row of a file becomes an active partner, or changes the profile of one. */
@Injectable()
export class ImportedPartner {
  constructor(
    private readonly people: PeopleService,
    private readonly clock: SystemClock,
  ) {}

  /** Answers with a sentence when the row cannot be taken. */
  async within(
    tx: EntityManager,
    actor: Actor,
    { accountId, row }: { accountId: Id; row: PartnerRow },
  ): Promise<'created' | 'updated' | 'unchanged' | Text> {
    const where = { accountId };
    const known = await tx.findOne(Partner, { where, lock: { mode: 'pessimistic_write' } });
    if (!known) return this.add(tx, actor, { accountId, row });
    if (known.status !== 'active' && known.status !== 'paused') return notAPartner;
    const profile = columnsOf(profileOf(row));
    const same = Object.entries(profile).every(
      ([name, value]) => JSON.stringify(known[name as keyof Profile]) === JSON.stringify(value),
    );
    if (same) return 'unchanged';
    await tx.save(Object.assign(known, profile, { updatedAt: this.clock.now() }));
    await record(tx, actor, 'partner.imported', {
      subject: { type: 'partner', id: known.id },
      detail: { change: 'updated' },
    });
    return 'updated';
  }

  private async add(
    tx: EntityManager,
    actor: Actor,
    { accountId, row }: { accountId: Id; row: PartnerRow },
  ): Promise<'created'> {
    const id = newId();
    const joinedAt = new Date(`${row.joined}T12:00:00Z`);
    const confirmedAt = row.confirmed ? new Date(`${row.confirmed}T12:00:00Z`) : joinedAt;
    const times = { joinedAt, confirmedAt, createdAt: this.clock.now(), updatedAt: this.clock.now() };
    await tx.insert(Partner, {
      id,
      accountId,
      status: 'active',
      ...columnsOf(profileOf(row)),
      ...reachedBy(row),
      ...times,
    });
    await this.people.grant(tx, actor, accountId, 'partner');
    await record(tx, actor, 'partner.imported', { subject: { type: 'partner', id }, detail: { change: 'created' } });
    return 'created';
  }
}

/**
 * What a file says of a profile; how somebody likes to be reached stays theirs to say. A limit on pay and names of people to
 * stay away from protect whoever wrote them: an empty cell takes neither away.
 */
const profileOf = (row: PartnerRow): Partial<Profile> => ({
  perspectives: [row.perspective],
  conditions: row.conditions,
  years: row.years,
  ownWords: row.own_words,
  province: row.province,
  city: row.city,
  meetingLanguages: row.meeting_languages,
  interests: row.interests,
  activities: row.activities,
  experience: row.experience,
  hoursPerMonth: row.hours_per_month,
  availability: row.availability,
  maxEngagements: row.max_engagements,
  accessNeeds: row.access_needs,
  inPerson: row.in_person,
  ...given({ trainings: row.trainings, loves: row.loves, avoids: row.avoids }),
  ...given({ payCeiling: row.pay_ceiling ?? undefined, notWith: row.not_with?.length ? row.not_with : undefined }),
});

/** Whoever has no address is phoned. */
const reachedBy = ({ email }: PartnerRow): Pick<Partial<Profile>, 'preferredContact'> =>
  email === null ? { preferredContact: 'phone' } : {};

/** Only what the file says. */
const given = (profile: { [K in keyof Profile]?: Profile[K] | undefined }): Partial<Profile> =>
  Object.fromEntries(Object.entries<unknown>(profile).filter(([, value]) => value !== undefined));
