import { Module } from '@nestjs/common';
import { PartnersModule } from '../partners/partners.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { AskAnyway } from './actions/ask-anyway.js';
import { ChangeWeights } from './actions/change-weights.js';
import { PreviewWeights } from './actions/preview-weights.js';
import { UndoWaiver } from './actions/undo-waiver.js';
import { WaiveRule } from './actions/waive-rule.js';
import { MatchingModule } from './matching.module.js';
import { WaiverController } from './web/waiver.controller.js';
import { WaiverFacts } from './web/waiver-facts.js';
import { WeightsController } from './web/weights.controller.js';

/** What people decide about matching: how much each criterion counts, and which rule may wait for once. */
@Module({
  imports: [MatchingModule, PartnersModule, RequestsModule],
  controllers: [WeightsController, WaiverController],
  providers: [...[ChangeWeights, PreviewWeights, WaiveRule, UndoWaiver, AskAnyway, WaiverFacts]],
})
export class MatchingRulesModule {}
