import { applyEn } from './apply-en.js';
import { mineEn } from './mine-en.js';
import { reviewEn } from './review-en.js';

export const en = { apply: applyEn, mine: mineEn, review: reviewEn };
