import { service } from '../features/people/people.service.js';
export const p = service;
