export const service = 'projects';
