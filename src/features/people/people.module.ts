import { Module } from '@nestjs/common';
import { AddPerson } from './actions/add-person.js';
import { AskForSignInLink } from './actions/ask-for-sign-in-link.js';
import { EndOtherSessions } from './actions/end-other-sessions.js';
import { GiveEmail } from './actions/give-email.js';
import { GrantRole } from './actions/grant-role.js';
import { InviteFirstAdministrator } from './actions/invite-first-administrator.js';
import { MakeSignInLink } from './actions/make-sign-in-link.js';
import { OpenSession } from './actions/open-session.js';
import { SignInAs } from './actions/sign-in-as.js';
import { TakeRole } from './actions/take-role.js';
import { UpdateAccount } from './actions/update-account.js';
import { UseSignInLink } from './actions/use-sign-in-link.js';
import { PeopleQuery } from './data/people.query.js';
import { RoleSamplesQuery } from './data/role-samples.query.js';
import { SignInLinksQuery } from './data/sign-in-links.query.js';
import { SignedInAccounts } from './data/signed-in-accounts.js';
import { PeopleService } from './people.service.js';
import { AccountController } from './web/account.controller.js';
import { ContinueController } from './web/continue.controller.js';
import { PeopleController } from './web/people.controller.js';
import { PublicController } from './web/public.controller.js';
import { SignInAsController } from './web/sign-in-as.controller.js';
import { SignInController } from './web/sign-in.controller.js';
import { SignOutController } from './web/sign-out.controller.js';

const signingIn = [AskForSignInLink, MakeSignInLink, OpenSession, SignInAs, UseSignInLink];
const accounts = [AddPerson, EndOtherSessions, GiveEmail, GrantRole, TakeRole, UpdateAccount];
const queries = [PeopleQuery, RoleSamplesQuery, SignInLinksQuery, SignedInAccounts];

/** Accounts, roles, sign-in, and what the network says about itself. */
@Module({
  controllers: [
    ...[PublicController, SignInController, ContinueController, SignOutController],
    ...[AccountController, PeopleController, SignInAsController],
  ],
  providers: [PeopleService, InviteFirstAdministrator, ...signingIn, ...accounts, ...queries],
  exports: [PeopleService, SignedInAccounts],
})
export class PeopleModule {}
