import type { en } from './en.js';
import { partnerFr } from './partner-fr.js';
import { rulesFr } from './rules-fr.js';
import { teamFr } from './team-fr.js';

export const fr: typeof en = { partner: partnerFr, rules: rulesFr, team: teamFr };
