import { Injectable } from '@nestjs/common';
import { SaveRequestPart } from './save-request-part.js';
import { SubmitRequest } from './submit-request.js';
import { TakeBackRequest } from './take-back-request.js';

/** What a team may do with a request that is not open yet. */
@Injectable()
export class DraftActions {
  constructor(
    readonly saving: SaveRequestPart,
    readonly submitting: SubmitRequest,
    readonly takingBack: TakeBackRequest,
  ) {}
}
