import { spec } from '../domain/thing.spec.js';
export const s = spec;
