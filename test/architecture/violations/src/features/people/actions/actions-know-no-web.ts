import { form } from '../web/form.js';
export const a = form;
