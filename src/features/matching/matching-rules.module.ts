import { Module } from '@nestjs/common';
import { RequestsModule } from '../requests/requests.module.js';
import { ChangeWeights } from './actions/change-weights.js';
import { PreviewWeights } from './actions/preview-weights.js';
import { MatchingModule } from './matching.module.js';
import { WeightsController } from './web/weights.controller.js';

/** What people decide about matching: how much each criterion counts, and which rule may wait for once. */
@Module({
  imports: [MatchingModule, RequestsModule],
  controllers: [WeightsController],
  providers: [ChangeWeights, PreviewWeights],
})
export class MatchingRulesModule {}
