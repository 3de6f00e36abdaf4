import type { DataSource } from 'typeorm';
import { RoundsService, usualSettings, type RoundView } from '../../src/features/matching/rounds.service.js';
import { Match } from '../../src/features/matching/data/match.entity.js';
import type { PartnerRequest } from '../../src/features/requests/data/partner-request.entity.js';
import type { Actor } from '../../src/kernel/actor.js';
import { given } from './given.js';
import { matchLife } from './match-life.js';

/** Rounds in a network of people who are much alike. */
export async function roundLife(db: DataSource) {
  const life = matchLife(db);
  const coordinator: Actor = await given(db).coordinator();
  const rounds = life.make(RoundsService);
  return {
    ...{ ...life, coordinator, rounds },

    async network({ partners, places }: { partners: number; places: number[] }): Promise<PartnerRequest[]> {
      for (let i = 0; i < partners; i += 1) await given(db).partner();
      const requests: PartnerRequest[] = [];
      for (const n of places) requests.push(await given(db).request({ places: n }));
      return requests;
    },

    /** A round with its result, worked out here and now. */
    ready: (): Promise<RoundView> => rounds.workOut(coordinator, usualSettings),
    proposals: (): Promise<number> => db.manager.countBy(Match, { status: 'proposed' }),
  };
}

export type RoundLife = Awaited<ReturnType<typeof roundLife>>;
