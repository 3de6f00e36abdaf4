import type { EntityManager } from 'typeorm';
import type { Waiting } from '../domain/round/compile-round.js';

/** All proposals that wait for a decision. */
export const waitingProposals = (tx: EntityManager): Promise<Waiting[]> =>
  tx.query<Waiting[]>(
    `select request_id as "requestId", partner_id as "partnerId", alternate from matches where status = 'proposed' order by id`,
  );
