export const service = 'partners';
