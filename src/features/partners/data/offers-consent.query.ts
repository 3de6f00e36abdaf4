import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../../kernel/id.js';

/** May we write to this person with offers, as they last said? */
@Injectable()
export class OffersConsentQuery {
  constructor(private readonly db: DataSource) {}

  async of(accountId: Id): Promise<boolean> {
    const live = await this.db.query<unknown[]>(
      `select 1 from consents where account_id = $1 and purpose = 'offers' and withdrawn_at is null limit 1`,
      [accountId],
    );
    return live.length > 0;
  }
}
