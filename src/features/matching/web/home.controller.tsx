import { Controller, Get } from '@nestjs/common';
import { holds, type Actor } from '../../../kernel/actor.js';
import type { Locale } from '../../../kernel/text.js';
import { Access } from '../../../platform/web/access.js';
import { see } from '../../../platform/web/answers.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { deskPaths } from '../../desk/desk.paths.js';
import { partnersPaths } from '../../partners/partners.paths.js';
import { peoplePaths } from '../../people/people.paths.js';
import { requestsPaths } from '../../requests/requests.paths.js';
import { matchingPaths } from '../matching.paths.js';
import { HomeFacts } from './home-facts.js';
import { HomePage } from './home.page.js';

/** One door for everybody who has signed in: a partner’s home, and for the others the way to theirs. */
@Controller()
export class HomeController {
  constructor(private readonly facts: HomeFacts) {}

  @Get(matchingPaths.home.both)
  @Access('signed-in')
  async home(@Me() me: Actor, @Visiting() { locale }: Visit) {
    if (!holds(me, 'partner')) return see(homeOf(me, locale));
    return <HomePage {...await this.facts.of(me)} />;
  }
}

function homeOf(me: Actor, locale: Locale): string {
  if (holds(me, 'coordinator')) return deskPaths.today.to(locale);
  if (holds(me, 'principal_investigator', 'researcher', 'committee_chair')) return requestsPaths.list.to(locale);
  if (holds(me, 'administrator')) return peoplePaths.people.to(locale);
  return holds(me, 'applicant') ? partnersPaths.application.to(locale) : peoplePaths.account.to(locale);
}
