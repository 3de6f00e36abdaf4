import { Injectable } from '@nestjs/common';
import { ApproveRequest } from './approve-request.js';
import { AskForChanges } from './ask-for-changes.js';
import { RefuseRequest } from './refuse-request.js';

/** What a coordinator may answer to a request. */
@Injectable()
export class RequestDecisions {
  constructor(
    readonly approving: ApproveRequest,
    readonly asking: AskForChanges,
    readonly refusing: RefuseRequest,
  ) {}
}
