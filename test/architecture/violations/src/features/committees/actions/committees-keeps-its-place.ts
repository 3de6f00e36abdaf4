import { service } from '../../requests/requests.service.js';
export const s = service;
