import type { DataSource } from 'typeorm';
import { inputHash, jsonHash, packRound } from '../../src/features/matching/data/round-bytes.js';
import { Round } from '../../src/features/matching/data/round.entity.js';
import { compileRound } from '../../src/features/matching/domain/round/compile-round.js';
import { usualSettings as settings } from '../../src/features/matching/domain/round/settings.js';
import { solveRound } from '../../src/features/matching/domain/round/solve-round.js';
import { startingWeights as weights } from '../../src/features/matching/domain/weights.js';
import { newId } from '../../src/platform/database/new-id.js';

/** A round that found no open request: there is a page for it, and nothing in it. */
export async function readyRound(db: DataSource, startedById: string): Promise<string> {
  const input = compileRound({ needs: [], candidates: [], waiting: [], weights });
  const result = await solveRound(input, settings);
  const id = newId();
  await db.manager.insert(Round, {
    ...{ id, status: 'ready', startedById, startedAt: new Date(), settings, finishedAt: new Date() },
    ...{ weightsVersion: weights.version, engineVersion: 1, input: packRound(input), result },
    ...{ inputHash: inputHash(input, settings, weights.version, 1), resultHash: jsonHash(result) },
    evidence: { criteria: [], points: {}, empty: {} },
  });
  return id;
}
