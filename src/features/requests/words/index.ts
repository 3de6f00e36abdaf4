import { en } from './en.js';
import { fr } from './fr.js';

export const words = { en, fr };
export type Words = typeof en;
