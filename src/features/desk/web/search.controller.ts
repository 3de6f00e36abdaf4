import { Controller, Get, Query } from '@nestjs/common';
import { createElement } from 'react';
import { Access } from '../../../platform/web/access.js';
import { FindQuery } from '../data/find.query.js';
import { WorkQuery } from '../data/work.query.js';
import { deskPaths } from '../desk.paths.js';
import { searchFilter } from './filters.form.js';
import { SearchPage } from './search.page.js';

/** The search box of the rail. */
@Controller()
@Access('coordinator')
export class SearchController {
  constructor(
    private readonly work: WorkQuery,
    private readonly finding: FindQuery,
  ) {}

  @Get(deskPaths.search.both)
  async search(@Query() query: unknown) {
    const typed = searchFilter.parse(query).find.trim();
    const hits = await this.finding.find(typed);
    return createElement(SearchPage, { frame: await this.work.frame(), hits, typed });
  }
}
