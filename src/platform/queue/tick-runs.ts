import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { complaint } from './complain.js';
import { faultOf } from './fault.js';

/** Runs ticks and writes down how each last went: the queue forgets them, and a tick that fails is missed by nobody. */
@Injectable()
export class TickRuns {
  private readonly complain = complaint('Tick');

  constructor(private readonly db: DataSource) {}

  /** What the tick throws is thrown on. */
  async run(tick: string, work: () => Promise<unknown>): Promise<unknown> {
    const start = performance.now();
    let fault: string | null = null;
    try {
      return await work();
    } catch (error) {
      const { kind, message } = faultOf(error);
      fault = `${kind}: ${message}`;
      throw error;
    } finally {
      await this.write(tick, Math.round(performance.now() - start), fault).catch(this.complain);
    }
  }

  private async write(tick: string, took: number, fault: string | null): Promise<void> {
    await this.db.query(
      `INSERT INTO tick_runs (tick, took_ms, fault) VALUES ($1, $2, $3)
       ON CONFLICT (tick) DO UPDATE SET ended_at = now(), took_ms = excluded.took_ms, fault = excluded.fault`,
      [tick, took, fault],
    );
  }
}
