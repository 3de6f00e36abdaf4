import { Injectable } from '@nestjs/common';
import { FillRequest } from './fill-request.js';
import { ReopenRequest } from './reopen-request.js';
import { WithdrawRequest } from './withdraw-request.js';

/** What becomes of a request while matching works on it, each in the caller's transaction. */
@Injectable()
export class RequestMoves {
  constructor(
    readonly filling: FillRequest,
    readonly reopening: ReopenRequest,
    readonly withdrawing: WithdrawRequest,
  ) {}
}
