import { person } from '../data/person.entity.js';
export const e = person;
