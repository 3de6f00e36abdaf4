import type { Locale } from '../../../kernel/text.js';
import { queuesEn } from './queues-en.js';
import { queuesFr } from './queues-fr.js';

export type QueuesWords = typeof queuesEn;

/** What the administrator’s page of the queues says. */
export const queuesWords: Record<Locale, QueuesWords> = { en: queuesEn, fr: queuesFr };
