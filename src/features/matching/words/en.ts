import { partnerEn } from './partner-en.js';
import { teamEn } from './team-en.js';

export const en = { partner: partnerEn, team: teamEn };
