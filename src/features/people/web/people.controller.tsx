import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm } from '../../../ui/index.js';
import { AddPerson } from '../actions/add-person.js';
import { GrantRole } from '../actions/grant-role.js';
import { TakeRole } from '../actions/take-role.js';
import { PeopleQuery } from '../data/people.query.js';
import { peoplePaths } from '../people.paths.js';
import { words } from '../words/index.js';
import { AddPersonPage } from './add-person.page.js';
import { giveForm, personForm, searchForm, takeForm } from './people.form.js';
import { PeoplePage } from './people.page.js';
import { PersonPage } from './person.page.js';

const perPage = 50;

/** Accounts and roles, for administrators. */
@Controller()
@Access('administrator')
export class PeopleController {
  constructor(
    private readonly query: PeopleQuery,
    private readonly granting: GrantRole,
    private readonly taking: TakeRole,
    private readonly adding: AddPerson,
  ) {}

  @Get(peoplePaths.people.both)
  async list(@Query() query: unknown) {
    const asked = searchForm.parse(query);
    const found = await this.query.search({ ...asked, limit: perPage, offset: (asked.page - 1) * perPage });
    return <PeoplePage list={{ ...found, asked, pages: Math.ceil(found.total / perPage) }} />;
  }

  @Get(peoplePaths.addPerson.both)
  form() {
    return <AddPersonPage form={emptyForm()} />;
  }

  @Post(peoplePaths.addPerson.both)
  async add(@Me() me: Actor, @Visiting() { locale }: Visit, @Body() body: unknown) {
    const read = readForm(personForm(words[locale]), body);
    if (!read.ok) return unprocessable(<AddPersonPage form={read.form} />);
    const { email } = read.value;
    const known = email === null ? null : await this.query.byEmail(email);
    const id = known?.id ?? (await this.adding.run(me, read.value));
    return see(peoplePaths.person.to(locale, { id }, { done: known ? 'known' : 'added' }));
  }

  @Get(peoplePaths.person.both)
  async show(@Param('id') id: string) {
    return <PersonPage person={await this.query.person(id)} form={emptyForm()} />;
  }

  @Post(peoplePaths.grantRole.both)
  async grant(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    const read = readForm(giveForm(words[locale]), body);
    if (!read.ok) return unprocessable(<PersonPage person={await this.query.person(id)} form={read.form} />);
    await this.granting.run(me, { accountId: id, role: read.value.role });
    return see(peoplePaths.person.to(locale, { id }, { done: 'granted' }));
  }

  @Post(peoplePaths.takeRole.both)
  async take(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    const read = readForm(takeForm(words[locale]), body);
    if (!read.ok) return unprocessable(<PersonPage person={await this.query.person(id)} form={read.form} />);
    await this.taking.run(me, { accountId: id, role: read.value.role });
    return see(peoplePaths.person.to(locale, { id }, { done: 'taken' }));
  }
}
