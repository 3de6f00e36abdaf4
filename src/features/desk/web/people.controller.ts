import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { createElement } from 'react';
import { z } from 'zod';
import type { Actor } from '../../../kernel/actor.js';
import { dayOn } from '../../../platform/clock/today.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { emailAddress, text } from '../../../platform/web/fields.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm } from '../../../ui/index.js';
import { MatchingService } from '../../matching/matching.service.js';
import { PeopleService } from '../../people/people.service.js';
import { LiftSuppression } from '../actions/lift-suppression.js';
import { PartnerListQuery } from '../data/partner-list.query.js';
import { PersonDeskQuery } from '../data/person-desk.query.js';
import { WorkQuery } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { words } from '../words/index.js';
import { mailWords } from '../words/mail.js';
import { peopleFilter, personFilter } from './filters.form.js';
import { pauseForm } from './pause.form.js';
import { PeoplePage } from './people.page.js';
import { PersonPage } from './person.page.js';

const perPage = 25;

/** Partners and applicants, and a break on somebody’s behalf. */
@Controller()
@Access('coordinator')
export class DeskPeopleController {
  constructor(
    private readonly work: WorkQuery,
    private readonly list: PartnerListQuery,
    private readonly desk: PersonDeskQuery,
    private readonly matching: MatchingService,
    private readonly lifting: LiftSuppression,
    private readonly accounts: PeopleService,
  ) {}

  @Get(deskPaths.people.both)
  async people(@Query() query: unknown) {
    const { never, ...asked } = peopleFilter.parse(query);
    const filter = { ...asked, neverAsked: never === 'yes' };
    const found = await this.list.list({ ...filter, limit: perPage + 1 });
    const people = found.slice(0, perPage);
    const next = found.length > perPage ? (people.at(-1)?.id ?? null) : null;
    const list = { people, total: await this.list.count(filter), filter, next };
    return createElement(PeoplePage, { frame: await this.work.frame(), list });
  }

  @Get(deskPaths.person.both)
  async person(@Visiting() visit: Visit, @Param('id') id: string, @Query() query: unknown) {
    const desk = await this.desk.one(id, visit, personFilter.parse(query).letters);
    return createElement(PersonPage, { frame: await this.work.frame(), desk, form: emptyForm() });
  }

  @Post(deskPaths.pause.both)
  async pause(@Me() me: Actor, @Visiting() visit: Visit, @Param('id') id: string, @Body() body: unknown) {
    const { locale } = visit;
    const frame = await this.work.frame();
    const read = readForm(pauseForm(words[locale].person, dayOn(frame.now)), body);
    const desk = await this.desk.one(id, visit);
    if (!read.ok) return unprocessable(createElement(PersonPage, { frame, desk, form: read.form }));
    await this.matching.takeABreak(me, desk.partner.id, read.value.until);
    return see(deskPaths.person.to(locale, { id }, { done: desk.partner.email === null ? 'paused-untold' : 'paused' }));
  }

  @Post(deskPaths.resume.both)
  async resume(@Me() me: Actor, @Visiting() visit: Visit, @Param('id') id: string) {
    const { partner } = await this.desk.one(id, visit);
    await this.matching.comeBack(me, partner.id);
    return see(deskPaths.person.to(visit.locale, { id }, { done: 'resumed' }));
  }

  @Post(deskPaths.liftSuppression.both)
  async lift(@Me() me: Actor, @Visiting() visit: Visit, @Param('id') id: string, @Body() body: unknown) {
    const { missing, long } = mailWords[visit.locale].person;
    const read = readForm(z.object({ note: text(missing, 2000, long) }), body);
    const [frame, desk] = [await this.work.frame(), await this.desk.one(id, visit)];
    if (!read.ok) return unprocessable(createElement(PersonPage, { frame, desk, form: read.form }));
    await this.lifting.run(me, { accountId: desk.partner.accountId, note: read.value.note });
    return see(deskPaths.person.to(visit.locale, { id }, { done: 'lifted' }));
  }

  @Post(deskPaths.giveEmail.both)
  async giveEmail(@Me() me: Actor, @Visiting() visit: Visit, @Param('id') id: string, @Body() body: unknown) {
    const read = readForm(z.object({ email: emailAddress(mailWords[visit.locale].email.wrong) }), body);
    const desk = await this.desk.one(id, visit);
    if (!read.ok)
      return unprocessable(createElement(PersonPage, { frame: await this.work.frame(), desk, form: read.form }));
    await this.accounts.giveEmail(me, desk.partner.accountId, read.value.email);
    return see(deskPaths.person.to(visit.locale, { id }, { done: 'email-given' }));
  }

  @Get([deskPaths.pause, deskPaths.resume, deskPaths.liftSuppression, deskPaths.giveEmail].flatMap(({ both }) => both))
  back(@Visiting() { locale }: Visit, @Param('id') id: string) {
    return see(deskPaths.person.to(locale, { id }));
  }
}
