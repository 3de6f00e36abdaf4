import { greet } from '../actions/greet.js';
export const p = greet;
