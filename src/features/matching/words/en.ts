import { partnerEn } from './partner-en.js';
import { rulesEn } from './rules-en.js';
import { teamEn } from './team-en.js';

export const en = { partner: partnerEn, rules: rulesEn, team: teamEn };
