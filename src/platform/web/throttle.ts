import { HttpException, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { createHash } from 'node:crypto';

/** Counts tries in PostgreSQL, so that every process counts together. Keys are kept as hashes. */
@Injectable()
export class Throttle {
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(private readonly db: DataSource) {}

  /** Allows `points` tries of `what` for one `key` within `seconds`. Throws 429 after that. */
  async allow(what: string, key: string, limit: { points: number; seconds: number }): Promise<void> {
    try {
      await this.limiter(what, limit).consume(createHash('sha256').update(key).digest('base64url'));
    } catch (refused) {
      if (refused instanceof RateLimiterRes) throw new HttpException('too many', 429);
      throw refused;
    }
  }

  private limiter(what: string, { points, seconds }: { points: number; seconds: number }): RateLimiterPostgres {
    const made =
      this.limiters.get(what) ??
      new RateLimiterPostgres({
        storeClient: this.db,
        storeType: 'typeorm',
        tableName: 'rate_limits',
        tableCreated: true,
        keyPrefix: what,
        points,
        duration: seconds,
      });
    this.limiters.set(what, made);
    return made;
  }
}
