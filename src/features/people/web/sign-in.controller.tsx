import { Body, Controller, Get, Ip, Post, Query } from '@nestjs/common';
import { Access } from '../../../platform/web/access.js';
import { see, unprocessable } from '../../../platform/web/answers.js';
import { readForm } from '../../../platform/web/read-form.js';
import { Throttle } from '../../../platform/web/throttle.js';
import { Visiting, type Visit } from '../../../platform/web/visit.js';
import { emptyForm } from '../../../ui/index.js';
import { AskForSignInLink } from '../actions/ask-for-sign-in-link.js';
import { ownPath } from '../domain/own-path.js';
import { peoplePaths } from '../people.paths.js';
import { words } from '../words/index.js';
import { signInForm } from './sign-in.form.js';
import { SignInPage, SignInSentPage } from './sign-in.page.js';

/** Letters to one address, and tries from one place: through a clinic's shared connection everybody still gets in. */
const perAddress = { points: 5, seconds: 15 * 60 };
const perPlace = { points: 40, seconds: 15 * 60 };

@Controller()
@Access('anyone')
export class SignInController {
  constructor(
    private readonly asking: AskForSignInLink,
    private readonly throttle: Throttle,
  ) {}

  @Get(peoplePaths.signIn.both)
  form(@Query('next') next: unknown) {
    return <SignInPage form={emptyForm()} next={ownPath(next)} />;
  }

  @Post(peoplePaths.signIn.both)
  async ask(@Visiting() { locale }: Visit, @Body() body: unknown, @Ip() place: string) {
    await this.throttle.allow('sign-in-place', place, perPlace);
    const read = readForm(signInForm(words[locale]), body);
    if (!read.ok) return unprocessable(<SignInPage form={read.form} next={ownPath(read.form.typed['next'])} />);
    const { email, next } = read.value;
    await this.throttle.allow('sign-in-address', email.toLowerCase(), perAddress);
    await this.asking.run({ email, returnTo: next });
    return see(peoplePaths.signInSent.to(locale));
  }

  @Get(peoplePaths.signInSent.both)
  sent() {
    return <SignInSentPage />;
  }
}
