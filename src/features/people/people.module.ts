import { Module } from '@nestjs/common';
import { FindOrCreateAccount } from './actions/find-or-create-account.js';
import { GrantRole } from './actions/grant-role.js';
import { MakeSignInLink } from './actions/make-sign-in-link.js';
import { TakeRole } from './actions/take-role.js';
import { PeopleQuery } from './data/people.query.js';
import { PeopleService } from './people.service.js';

/** Accounts, roles, sign-in, and the public pages. */
@Module({
  providers: [PeopleService, PeopleQuery, FindOrCreateAccount, GrantRole, TakeRole, MakeSignInLink],
  exports: [PeopleService],
})
export class PeopleModule {}
