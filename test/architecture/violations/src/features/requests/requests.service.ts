export const service = 'requests';
