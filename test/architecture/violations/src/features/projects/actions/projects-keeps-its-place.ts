import { service } from '../../committees/committees.service.js';
export const s = service;
