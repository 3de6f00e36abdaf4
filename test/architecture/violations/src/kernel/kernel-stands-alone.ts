import { clock } from '../platform/clock.js';
export const k = clock;
