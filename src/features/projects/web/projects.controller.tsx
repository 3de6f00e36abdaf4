import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { holds, type Actor } from '../../../kernel/actor.js';
import { notFound } from '../../../kernel/refusal.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm, type FormState } from '../../../ui/index.js';
import { AddResearcher } from '../actions/add-researcher.js';
import { RemoveResearcher } from '../actions/remove-researcher.js';
import { ProjectsQuery } from '../data/projects.query.js';
import { teamPolicy } from '../domain/team.policy.js';
import { projectsPaths } from '../projects.paths.js';
import { words } from '../words/index.js';
import { addResearcherForm } from './add-researcher.form.js';
import { ProjectPage } from './project.page.js';
import { ProjectsPage } from './projects.page.js';

@Controller()
@Access('principal_investigator', 'researcher', 'coordinator', 'administrator')
export class ProjectsController {
  constructor(
    private readonly projects: ProjectsQuery,
    private readonly adding: AddResearcher,
    private readonly removing: RemoveResearcher,
  ) {}

  @Get(projectsPaths.list.both)
  async list(@Me() me: Actor) {
    const all = holds(me, 'coordinator', 'administrator');
    return <ProjectsPage projects={await (all ? this.projects.all() : this.projects.of(me.id ?? ''))} />;
  }

  @Get(projectsPaths.project.both)
  show(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    return this.page(me, id, emptyForm({ locale }));
  }

  @Post(projectsPaths.project.both)
  async add(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    const read = readForm(addResearcherForm(words[locale]), body);
    if (!read.ok) return unprocessable(await this.page(me, id, read.form));
    await this.adding.run(me, { projectId: id, person: read.value });
    return see(projectsPaths.project.to(locale, { id }, { done: 'added' }));
  }

  @Post(projectsPaths.removal.both)
  async remove(
    @Me() me: Actor,
    @Visiting() { locale }: Visit,
    @Param('id') id: string,
    @Param('person') person: string,
  ) {
    await this.removing.run(me, { projectId: id, accountId: person });
    return see(projectsPaths.project.to(locale, { id }, { done: 'removed' }));
  }

  private async page(me: Actor, id: string, form: FormState) {
    const [project, team] = await Promise.all([this.projects.project(id), this.projects.team(id)]);
    if (!project || !teamPolicy.see(me, team)) throw notFound();
    const onTeam = team.some(({ accountId }) => accountId === me.id);
    const mayChange = teamPolicy.change(me, team).allowed;
    return <ProjectPage project={project} team={team} onTeam={onTeam} mayChange={mayChange} form={form} />;
  }
}
