import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { system, type Actor } from '../../../kernel/actor.js';
import { isId, type Id } from '../../../kernel/id.js';
import { notFound } from '../../../kernel/refusal.js';
import { Config } from '../../config/config.js';
import { isSigned } from '../../signing/sign.js';
import { Access } from '../../web/access.js';
import { see } from '../../web/answers.js';
import { ForPrograms } from '../../web/for-programs.js';
import { typedOf } from '../../web/read-form.js';
import { Me, Visiting, type Visit } from '../../web/visit.js';
import type { Topic } from '../email-policy.js';
import { choicesPaths, emailChoices } from './choices-link.js';
import { ChoicesPage, StopPage } from './choices.page.js';
import { EmailChoices, topicsInUse, type Chosen } from './email-choices.js';

/** Whoever holds a letter may choose for its reader: the word in the address says so, and nothing else is shown. */
interface Holder {
  readonly account: Id;
  readonly word: string;
}

/** Which letters somebody gets: by the link in a letter, without signing in, or under their account. */
@Controller()
export class ChoicesController {
  constructor(
    private readonly config: Config,
    private readonly choices: EmailChoices,
  ) {}

  /** Looking changes nothing: programs that look for harmful links look at this, too. */
  @Get(choicesPaths.stop.both)
  @Access('anyone')
  async askToStop(@Param() params: Holder & { topic: string }) {
    const topic = topicOf(params.topic);
    return <StopPage holder={params} topic={topic} choices={await this.by(params)} />;
  }

  /** RFC 8058: a mail program posts here by itself, without a cookie, and wants no other address as an answer. */
  @Post(choicesPaths.stop.both)
  @Access('anyone')
  @ForPrograms()
  @HttpCode(200)
  async stop(@Visiting() { locale }: Visit, @Param() params: Holder & { topic: string }, @Body() body: unknown) {
    const topic = topicOf(params.topic);
    await this.by(params);
    const { again, page } = typedOf(body);
    await this.save(params, [{ topic, wanted: again === 'yes' }]);
    if (page === 'yes') return see(choicesPaths.stop.to(locale, { ...params, topic }));
    return <StopPage holder={params} topic={topic} choices={await this.by(params)} />;
  }

  @Get(choicesPaths.choose.both)
  @Access('anyone')
  async show(@Visiting() { locale }: Visit, @Param() params: Holder) {
    return <ChoicesPage action={choicesPaths.choose.to(locale, params)} choices={await this.by(params)} />;
  }

  @Post(choicesPaths.choose.both)
  @Access('anyone')
  async choose(@Visiting() { locale }: Visit, @Param() params: Holder, @Body() body: unknown) {
    await this.by(params);
    await this.save(params, chosenIn(body));
    return see(choicesPaths.choose.to(locale, params, { done: 'saved' }));
  }

  @Get(choicesPaths.own.both)
  @Access('signed-in')
  async own(@Visiting() { locale }: Visit, @Me() { id }: Actor) {
    return <ChoicesPage action={choicesPaths.own.to(locale)} choices={(await this.choices.of(id ?? '')) ?? []} />;
  }

  @Post(choicesPaths.own.both)
  @Access('signed-in')
  async chooseOwn(@Visiting() { locale }: Visit, @Me() me: Actor, @Body() body: unknown) {
    await this.choices.choose({ actor: me, accountId: me.id ?? '', by: 'page' }, chosenIn(body));
    return see(choicesPaths.own.to(locale, undefined, { done: 'saved' }));
  }

  /** The holder's choices. A wrong word is answered like an account that is not there. */
  private async by({ account, word }: Holder): Promise<readonly Chosen[]> {
    const known = isId(account) && isSigned(this.config.secret, emailChoices, account, word);
    const choices = known ? await this.choices.of(account) : undefined;
    if (!choices) throw notFound();
    return choices;
  }

  private save({ account }: Holder, choices: readonly Chosen[]): Promise<void> {
    return this.choices.choose({ actor: system, accountId: account, by: 'link' }, choices);
  }
}

function topicOf(text: string): Topic {
  const topic = topicsInUse().find((one) => one === text);
  if (!topic) throw notFound();
  return topic;
}

/** What is not ticked is not wanted. */
function chosenIn(body: unknown): Chosen[] {
  const ticked = [typedOf(body)['topics'] ?? []].flat();
  return topicsInUse().map((topic) => ({ topic, wanted: ticked.includes(topic) }));
}
