import { service } from '../../desk/desk.service.js';
export const s = service;
