import { Injectable } from '@nestjs/common';
import { CloseRequest } from './close-request.js';
import { FillRequest } from './fill-request.js';
import { ReopenRequest } from './reopen-request.js';
import { WithdrawRequest } from './withdraw-request.js';

/** What becomes of a request once it is open. */
@Injectable()
export class RequestMoves {
  constructor(
    readonly filling: FillRequest,
    readonly reopening: ReopenRequest,
    readonly closing: CloseRequest,
    readonly withdrawing: WithdrawRequest,
  ) {}
}
