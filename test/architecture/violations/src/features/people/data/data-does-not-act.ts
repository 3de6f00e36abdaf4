import { greet } from '../actions/greet.js';
export const d = greet;
