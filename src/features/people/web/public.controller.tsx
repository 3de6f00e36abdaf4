import { Controller, Get } from '@nestjs/common';
import { Access } from '../../../platform/web/access.js';
import { see } from '../../../platform/web/answers.js';
import { Visiting, type Visit } from '../../../platform/web/visit.js';
import { peoplePaths } from '../people.paths.js';
import { ArticlePage } from './article.page.js';
import { LandingPage } from './landing.page.js';

/** What the network says about itself to everybody. */
@Controller()
@Access('anyone')
export class PublicController {
  /** The address without a language leads to the visitor's own. */
  @Get('/')
  root(@Visiting() { locale }: Visit) {
    return see(peoplePaths.landing.to(locale));
  }

  @Get(peoplePaths.landing.both)
  landing() {
    return <LandingPage />;
  }

  @Get(peoplePaths.howItWorks.both)
  howItWorks() {
    return <ArticlePage article="howItWorks" />;
  }

  @Get(peoplePaths.payAndTime.both)
  payAndTime() {
    return <ArticlePage article="payAndTime" />;
  }

  @Get(peoplePaths.yourRights.both)
  yourRights() {
    return <ArticlePage article="yourRights" />;
  }

  @Get(peoplePaths.help.both)
  help() {
    return <ArticlePage article="help" />;
  }

  @Get(peoplePaths.accessibility.both)
  accessibility() {
    return <ArticlePage article="accessibility" />;
  }
}
