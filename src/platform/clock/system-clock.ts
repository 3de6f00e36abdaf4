import { Injectable } from '@nestjs/common';
import type { Clock } from '../../kernel/clock.js';

/** The real time. Tests provide another `now`. */
@Injectable()
export class SystemClock implements Clock {
  now(): Date {
    return new Date();
  }
}
