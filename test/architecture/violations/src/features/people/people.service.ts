export const service = 'people';
