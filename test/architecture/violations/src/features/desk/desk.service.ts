export const service = 'desk';
