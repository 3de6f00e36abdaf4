import { service } from '../../projects/projects.service.js';
export const s = service;
