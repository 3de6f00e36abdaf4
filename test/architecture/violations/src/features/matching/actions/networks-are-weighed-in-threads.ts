import { answerTo } from '../domain/repair/question.js';
export const answer = answerTo();
