import { person } from '../data/person.entity.js';
export const c = person;
