import { Injectable } from '@nestjs/common';
import { ComeBack } from './come-back.js';
import { SayGoodbye } from './say-goodbye.js';
import { TakeABreak } from './take-a-break.js';
import { WithdrawRequest } from './withdraw-request.js';

/** What touches all matches of a request or of a partner at once. */
@Injectable()
export class Closings {
  constructor(
    readonly requests: WithdrawRequest,
    readonly breaks: TakeABreak,
    readonly returns: ComeBack,
    readonly goodbyes: SayGoodbye,
  ) {}
}
