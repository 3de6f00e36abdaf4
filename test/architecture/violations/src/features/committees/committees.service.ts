export const service = 'committees';
