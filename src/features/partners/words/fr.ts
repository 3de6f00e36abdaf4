import { applyFr } from './apply-fr.js';
import { mineFr } from './mine-fr.js';
import { reviewFr } from './review-fr.js';
import type { en } from './en.js';

export const fr: typeof en = { apply: applyFr, mine: mineFr, review: reviewFr };
