import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import type { Actor } from '../../../kernel/actor.js';
import { endReasons, teamDeclineReasons } from '../../../kernel/vocabulary/index.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { choice } from '../../../platform/web/fields.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm } from '../../../ui/index.js';
import { matchingPaths } from '../matching.paths.js';
import { MatchingService } from '../matching.service.js';
import { words } from '../words/index.js';
import { EndPage, TeamDeclinePage, WithdrawMatchPage } from './team-forms.page.js';
import { TeamListPage } from './team-list.page.js';
import { TeamMatches } from './team-match.js';
import { TeamMatchPage } from './team-match.page.js';

/** The team’s side of a match. A coordinator may act in its place. */
@Controller()
@Access('principal_investigator', 'researcher', 'committee_chair', 'coordinator')
export class TeamMatchController {
  constructor(
    private readonly ours: TeamMatches,
    private readonly matching: MatchingService,
  ) {}

  @Get(matchingPaths.team.both)
  async list(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    return <TeamListPage list={await this.ours.forRequest(me, id, locale)} />;
  }

  @Get(matchingPaths.match.both)
  async show(@Me() me: Actor, @Visiting() { locale, account }: Visit, @Param('id') id: string) {
    const match = await this.ours.of(me, id, locale);
    return <TeamMatchPage match={match} timeZone={account?.timeZone ?? 'America/Toronto'} />;
  }

  @Post(matchingPaths.teamAnswer.both)
  async sayYes(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    await this.matching.teamAnswer(me, id);
    return see(matchingPaths.match.to(locale, { id }, { done: 'answered' }));
  }

  @Get(matchingPaths.teamDecline.both)
  async askWhyNot(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    await this.ours.of(me, id, locale);
    return <TeamDeclinePage id={id} form={emptyForm()} />;
  }

  @Post(matchingPaths.teamDecline.both)
  async sayNo(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    await this.ours.of(me, id, locale);
    const read = readForm(z.object({ reason: choice(teamDeclineReasons, words[locale].team.decline.error) }), body);
    if (!read.ok) return unprocessable(<TeamDeclinePage id={id} form={read.form} />);
    await this.matching.teamDecline(me, id, read.value.reason);
    return see(matchingPaths.match.to(locale, { id }, { done: 'declined' }));
  }

  @Get(matchingPaths.withdraw.both)
  async askWithdraw(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    await this.ours.of(me, id, locale);
    return <WithdrawMatchPage id={id} />;
  }

  @Post(matchingPaths.withdraw.both)
  async withdraw(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    await this.ours.of(me, id, locale);
    await this.matching.withdraw(me, id);
    return see(matchingPaths.match.to(locale, { id }, { done: 'withdrawn' }));
  }

  @Post(matchingPaths.start.both)
  async start(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    await this.matching.start(me, id);
    return see(matchingPaths.match.to(locale, { id }, { done: 'started' }));
  }

  @Get(matchingPaths.end.both)
  async askEnd(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string) {
    await this.ours.of(me, id, locale);
    return <EndPage id={id} form={emptyForm()} />;
  }

  @Post(matchingPaths.end.both)
  async end(@Me() me: Actor, @Visiting() { locale }: Visit, @Param('id') id: string, @Body() body: unknown) {
    await this.ours.of(me, id, locale);
    const read = readForm(z.object({ reason: choice(endReasons, words[locale].team.end.error) }), body);
    if (!read.ok) return unprocessable(<EndPage id={id} form={read.form} />);
    await this.matching.end(me, id, read.value.reason);
    return see(matchingPaths.match.to(locale, { id }, { done: 'ended' }));
  }
}
