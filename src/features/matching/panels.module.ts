import { Module } from '@nestjs/common';
import { CommitteesModule } from '../committees/committees.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { FittingPeople } from './actions/fitting-people.js';
import { ProposeSlate } from './actions/propose-slate.js';
import { ReadPanelRules } from './actions/read-panel-rules.js';
import { SetPanelRules } from './actions/set-panel-rules.js';
import { SlateRequest } from './actions/slate-request.js';
import { PanelRulesQuery } from './data/panel-rules.query.js';
import { MatchingModule } from './matching.module.js';
import { PanelsService } from './panels.service.js';

/** Whole tables: who should sit together. */
@Module({
  imports: [CommitteesModule, RequestsModule, MatchingModule],
  providers: [PanelRulesQuery, ReadPanelRules, FittingPeople, SlateRequest, SetPanelRules, ProposeSlate, PanelsService],
  exports: [PanelsService],
})
export class PanelsModule {}
