import { service } from '../../partners/partners.service.js';
export const s = service;
