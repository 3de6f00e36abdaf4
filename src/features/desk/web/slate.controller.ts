import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement } from 'react';
import type { Actor } from '../../../kernel/actor.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm } from '../../../ui/index.js';
import { PanelsService } from '../../matching/panels.service.js';
import { SlateDeskQuery } from '../data/slate-desk.query.js';
import { WorkQuery } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { slateWords } from '../words/slate.js';
import { chosenForm, rulesForm, typedRules } from './slate.form.js';
import { SlatePage } from './slate.page.js';

/** The best people for one request together, and the rules about them. */
@Controller()
@Access('coordinator')
export class SlateController {
  constructor(
    private readonly work: WorkQuery,
    private readonly desk: SlateDeskQuery,
    private readonly panels: PanelsService,
  ) {}

  @Get(deskPaths.slate.both)
  async show(@Param('id') id: string) {
    const desk = await this.desk.one(id);
    return createElement(SlatePage, { frame: await this.work.frame(), desk, form: emptyForm(typedRules(desk.rules)) });
  }

  @Post(deskPaths.slateRules.both)
  async rules(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    const read = readForm(rulesForm(slateWords[locale]), body);
    if (read.ok) {
      await this.panels.setRules(me, id, read.value);
      return see(deskPaths.slate.to(locale, { id }, { done: 'slate_rules' }));
    }
    const desk = await this.desk.one(id);
    return unprocessable(createElement(SlatePage, { frame: await this.work.frame(), desk, form: read.form }));
  }

  @Post(deskPaths.proposeSlate.both)
  async propose(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    await this.panels.propose(me, id, chosenForm.parse(body).with);
    return see(deskPaths.request.to(locale, { id }, { done: 'proposed' }));
  }

  @Get([...deskPaths.slateRules.both, ...deskPaths.proposeSlate.both])
  back(@Visiting() { locale }: Visit, @Param('id') id: string) {
    return see(deskPaths.slate.to(locale, { id }));
  }
}
