import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { holds, type Actor } from '../../../kernel/actor.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { readForm, typedOf } from '../../../platform/web/read-form.js';
import { Me, Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm, type FormState } from '../../../ui/index.js';
import { ChangeWeights } from '../actions/change-weights.js';
import { PreviewWeights } from '../actions/preview-weights.js';
import { WeightsQuery } from '../data/weights.query.js';
import type { Weights } from '../domain/weights.js';
import type { WeightsPreview } from '../domain/weights-preview.js';
import { matchingPaths } from '../matching.paths.js';
import { decisionForm, trying, weightsForm } from './weights.form.js';
import { WeightsPage } from './weights.page.js';

/** What the criteria count: read by coordinators, decided by administrators. */
@Controller()
@Access('coordinator', 'administrator')
export class WeightsController {
  constructor(
    private readonly weights: WeightsQuery,
    private readonly previewing: PreviewWeights,
    private readonly changing: ChangeWeights,
    private readonly clock: SystemClock,
  ) {}

  @Get(matchingPaths.weights.both)
  async show(@Me() me: Actor, @Query() query: unknown) {
    const { version } = trying.parse(query);
    const tried = version === undefined ? undefined : await this.weights.version(version);
    return this.page(me, emptyForm(typedFrom((tried ?? (await this.weights.inForce())).weights)));
  }

  @Post(matchingPaths.previewWeights.both)
  @HttpCode(200)
  @Access('administrator')
  async preview(@Me() me: Actor, @Visiting() { locale }: Visit, @Body() body: unknown) {
    const read = readForm(weightsForm(locale), body);
    if (!read.ok) return unprocessable(await this.page(me, read.form));
    return this.page(me, emptyForm(typedOf(body)), await this.previewing.run(me, read.value, this.clock.now()));
  }

  @Post(matchingPaths.weights.both)
  @Access('administrator')
  async change(@Me() me: Actor, @Visiting() { locale }: Visit, @Body() body: unknown) {
    const [points, decision] = [readForm(weightsForm(locale), body), readForm(decisionForm(locale), body)];
    if (!points.ok || !decision.ok) {
      const errors = { ...(points.ok ? {} : points.form.errors), ...(decision.ok ? {} : decision.form.errors) };
      return unprocessable(await this.page(me, { typed: typedOf(body), errors }));
    }
    await this.changing.run(me, { weights: points.value, ...decision.value });
    return see(matchingPaths.weights.to(locale, undefined, { done: 'saved' }));
  }

  @Get(matchingPaths.previewWeights.both)
  @Access('administrator')
  back(@Visiting() { locale }: Visit) {
    return see(matchingPaths.weights.to(locale));
  }

  private async page(me: Actor, form: FormState, preview?: WeightsPreview) {
    const versions = await this.weights.all();
    return <WeightsPage versions={versions} form={form} preview={preview} mayChange={holds(me, 'administrator')} />;
  }
}

const typedFrom = (weights: Weights) =>
  Object.fromEntries(Object.entries(weights).map(([code, points]) => [code, String(points)]));
