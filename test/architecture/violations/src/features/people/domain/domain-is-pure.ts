import { readFileSync } from 'node:fs';
export const d = readFileSync;
