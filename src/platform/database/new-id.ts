import { v7 } from 'uuid';
import type { Id } from '../../kernel/id.js';

/** A new version 7 id: unique, and later ids sort after earlier ones. */
export const newId = (): Id => v7();
