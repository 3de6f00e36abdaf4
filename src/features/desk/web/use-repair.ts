import { repairWords } from '../words/repair.js';
import { useDesk } from './desk.js';

/** What `useDesk` gives, with the words for repairs and reasons. */
export function useRepair() {
  const desk = useDesk();
  return { ...desk, r: repairWords[desk.locale] };
}
