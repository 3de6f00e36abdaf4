import { person } from '../../people/data/person.entity.js';
export const f = person;
