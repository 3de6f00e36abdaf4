import { Module } from '@nestjs/common';
import { RequestsModule } from '../requests/requests.module.js';
import { FittingPeople } from './actions/fitting-people.js';
import { ProposeSlate } from './actions/propose-slate.js';
import { SetPanelRules } from './actions/set-panel-rules.js';
import { SlateRequest } from './actions/slate-request.js';
import { MatchingModule } from './matching.module.js';
import { PanelsService } from './panels.service.js';

/** Whole tables: who should sit together. */
@Module({
  imports: [RequestsModule, MatchingModule],
  providers: [FittingPeople, SlateRequest, SetPanelRules, ProposeSlate, PanelsService],
  exports: [PanelsService],
})
export class PanelsModule {}
