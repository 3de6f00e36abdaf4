import type { EndReason } from '../../../kernel/vocabulary/index.js';

const early: readonly EndReason[] = ['partner_chose_to_leave', 'health', 'conduct', 'lost_contact', 'deceased'];

/** Is the work still to be done by somebody? Then the place is free again; nobody is sought for work that is over or given on. */
export const leavesEarly = (reason: EndReason): boolean => early.includes(reason);
