import type { INestApplicationContext, Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PeopleService, type NewPerson, type Person } from '../features/people/people.service.js';
import { system, type Role } from '../kernel/actor.js';
import { addDays, type Day } from '../kernel/days.js';
import { SystemClock } from '../platform/clock/system-clock.js';
import { dayOn, today } from '../platform/clock/today.js';
import { StoryTime } from './story-time.js';

/** What every scene works with: the application's own actions, the people, and the day on which the scene plays. */
export class Stage {
  readonly db: DataSource;
  readonly time: StoryTime;
  private readonly people: PeopleService;
  private readonly clock: SystemClock;

  constructor(readonly app: INestApplicationContext) {
    this.db = this.the(DataSource);
    this.people = this.the(PeopleService);
    this.clock = this.the(SystemClock);
    this.time = new StoryTime(this.db, this.clock);
  }

  /** The one that Nest made of a class. */
  the<Thing>(kind: Type<Thing>): Thing {
    return this.app.get(kind, { strict: false });
  }

  /** Who acts: a person with the roles that they hold at that moment. */
  async actor(email: string): Promise<Person> {
    const person = await this.people.byEmail(email);
    if (!person) throw new Error(`The demonstration knows nobody at ${email}`);
    return person;
  }

  /** Opens an account, with roles that only the system may give. */
  open(person: NewPerson, ...roles: Role[]): Promise<void> {
    return this.db.transaction(async (tx) => {
      const id = await this.people.findOrCreate(tx, person);
      for (const role of roles) await this.people.grant(tx, system, id, role);
    });
  }

  /** So many days from the day of the scene. */
  day(ahead: number): Day {
    return addDays(today(this.clock), ahead);
  }

  /** So many days from the day on which the story is told, whatever day the scene plays on. */
  fromToday(ahead: number): Day {
    return addDays(dayOn(new Date()), ahead);
  }

  /** Half past ten in Toronto, give or take an hour in summer, so many days from the day of the scene. */
  morning(ahead: number): Date {
    return new Date(`${this.day(ahead)}T15:30:00Z`);
  }
}
