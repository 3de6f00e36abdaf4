import { service } from '../../matching/matching.service.js';
export const s = service;
